package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Satisfaction;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.problem.EnterpriseProblem;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.problem.EnterpriseVoice;
import org.zoufang.seal.ClosingSeals;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/**
 * An enterprise's page of one problem: how it stands, what was answered, and its own word on it. To look at it changes
 * nothing, however often and whoever opens it; each act is a form that counts once.
 */
@Page
@PermitAll
@Path("/counter/problem")
public class CounterProblemPage {

    private static final String PATH = "/counter/problem";

    private final CounterVisitor visitor;
    private final EnterpriseProblemReading problems;
    private final ProblemActing acting;
    private final ClosingSeals closings;
    private final CounterRefusals refusals;
    private final Event<SensitiveRead> read;
    private final Pages pages;

    CounterProblemPage(
            CounterVisitor visitor,
            EnterpriseProblemReading problems,
            ProblemActing acting,
            ClosingSeals closings,
            CounterRefusals refusals,
            Event<SensitiveRead> read,
            Pages pages) {
        this.visitor = visitor;
        this.problems = problems;
        this.acting = acting;
        this.closings = closings;
        this.refusals = refusals;
        this.read = read;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(
                ToldProblem told,
                LinkHolder holder,
                List<ProblemAct.Offer> offers,
                Form form,
                ClosingSeals.Told closing);

        static native TemplateInstance act(
                ToldProblem told,
                ProblemAct.Offer offer,
                Form form,
                List<Satisfaction> results,
                List<Satisfaction> ratings);
    }

    @GET
    public Response timeline() {
        return visitor.holder(LinkMatter.PROBLEM)
                .map(holder -> found(holder)
                        .map(problem -> pages.show(shown(problem, holder, Form.blank())))
                        .orElseGet(() -> visitor.refuse(null)))
                .orElseGet(() -> visitor.turnedAway("problem"));
    }

    @GET
    @Path("/{act}")
    public Response ask(@PathParam("act") String name) {
        ProblemAct act = ProblemAct.of(name).orElse(null);
        Optional<LinkHolder> holder = visitor.holder(LinkMatter.PROBLEM);
        if (holder.isEmpty()) {
            return visitor.turnedAway("problem");
        }
        EnterpriseProblem problem = found(holder.get()).orElse(null);
        ProblemAct.Offer offer = problem == null || act == null ? null : act.offer(problem, pages.locale());
        if (offer == null || !ProblemAct.open(problem, pages.locale()).contains(offer)) {
            return pages.to(PATH);
        }
        Form form = Form.blank()
                .with("id", problem.id())
                .with("stepId", Ids.next())
                .with("version", problem.version())
                .with("nextOn", act == ProblemAct.INTERIM ? problem.watchOn() : null);
        return pages.show(asked(problem, offer, form));
    }

    @POST
    @Path("/{act}")
    public Response act(@PathParam("act") String name) {
        Form form = pages.form();
        ProblemAct act = ProblemAct.of(name).orElseThrow(() -> new NotFound("act"));
        Optional<LinkHolder> found = visitor.holder(LinkMatter.PROBLEM);
        if (found.isEmpty()) {
            return visitor.turnedAway(name);
        }
        LinkHolder holder = found.get();
        if (!holder.problemId().toString().equals(form.text("id"))) {
            return visitor.otherMatter(holder, name);
        }
        try {
            acting.act(act, voice(holder, form), form);
            return pages.done(PATH, act.done());
        } catch (Refused refused) {
            refusals.act(holder, name, refused);
            return refused(act, holder, form.refused(refused, pages.locale()));
        }
    }

    /** The form again where it can still be sent, else how the problem stands now, with why it was refused. */
    private Response refused(ProblemAct act, LinkHolder holder, Form form) {
        EnterpriseProblem problem = found(holder).orElse(null);
        if (problem == null) {
            return visitor.refuse(null);
        }
        ProblemAct.Offer offer = act.offer(problem, pages.locale());
        boolean again = ProblemAct.open(problem, pages.locale()).contains(offer)
                && String.valueOf(problem.version()).equals(form.text("version"));
        return pages.refused(again ? asked(problem, offer, form) : shown(problem, holder, form));
    }

    private TemplateInstance shown(EnterpriseProblem problem, LinkHolder holder, Form form) {
        return Templates.problem(
                ToldProblem.of(problem, pages.locale()),
                holder,
                ProblemAct.open(problem, pages.locale()),
                form,
                problem.state() == ProblemState.CLOSED
                        ? closings.told(problem.id()).orElse(null)
                        : null);
    }

    private TemplateInstance asked(EnterpriseProblem problem, ProblemAct.Offer offer, Form form) {
        List<Satisfaction> ratings = List.of(Satisfaction.values());
        return Templates.act(
                ToldProblem.of(problem, pages.locale()),
                offer,
                form,
                problem.mayConfirm() && !problem.isRefusal()
                        ? ratings.stream()
                                .filter(one -> one != Satisfaction.DISSATISFIED)
                                .toList()
                        : ratings,
                ratings);
    }

    private Optional<EnterpriseProblem> found(LinkHolder holder) {
        read.fire(new SensitiveRead(
                "counterProblemRead",
                "PROBLEM",
                holder.problemId().toString(),
                null,
                null,
                Map.of("link", holder.getName())));
        return problems.problem(holder.enterpriseId(), holder.problemId());
    }

    private static EnterpriseVoice voice(LinkHolder holder, Form form) {
        String version = form.text("version");
        int seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        return new EnterpriseVoice(
                holder.linkId(), holder.enterpriseId(), holder.problemId(), holder.contactName(), seen);
    }
}
