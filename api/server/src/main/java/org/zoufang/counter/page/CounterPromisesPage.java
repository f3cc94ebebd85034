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
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.commitment.CommitmentAcknowledging;
import org.zoufang.commitment.EnterprisePromise;
import org.zoufang.commitment.EnterprisePromiseReading;
import org.zoufang.commitment.PromiseVoice;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/**
 * An enterprise's page of the promises that were made to it: the exact words, by whom, by when, and its own word on those
 * that were fulfilled. To look at it changes nothing, however often and whoever opens it; each act is a form that counts
 * once.
 */
@Page
@PermitAll
@Path("/counter/commitments")
public class CounterPromisesPage {

    private static final String PATH = "/counter/commitments";

    private final CounterVisitor visitor;
    private final EnterprisePromiseReading promises;
    private final CommitmentAcknowledging acknowledging;
    private final CounterRefusals refusals;
    private final Event<SensitiveRead> read;
    private final Pages pages;

    CounterPromisesPage(
            CounterVisitor visitor,
            EnterprisePromiseReading promises,
            CommitmentAcknowledging acknowledging,
            CounterRefusals refusals,
            Event<SensitiveRead> read,
            Pages pages) {
        this.visitor = visitor;
        this.promises = promises;
        this.acknowledging = acknowledging;
        this.refusals = refusals;
        this.read = read;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance promises(List<ToldPromise> all, LinkHolder holder, Form form);

        static native TemplateInstance promiseAct(
                ToldPromise told, String title, String hint, String action, boolean needsReason, Form form);
    }

    @GET
    public Response list() {
        return visitor.holder(LinkMatter.COMMITMENTS)
                .map(holder -> pages.show(shown(holder, Form.blank())))
                .orElseGet(() -> visitor.turnedAway("commitments"));
    }

    @GET
    @Path("/{id}/{act}")
    public Response ask(@PathParam("id") String id, @PathParam("act") String name) {
        Optional<LinkHolder> holder = visitor.holder(LinkMatter.COMMITMENTS);
        if (holder.isEmpty()) {
            return visitor.turnedAway("commitments");
        }
        PromiseAct act = PromiseAct.of(name).orElse(null);
        EnterprisePromise promise = found(holder.get(), id).orElse(null);
        if (act == null || promise == null || !promise.isAsked()) {
            return pages.to(PATH);
        }
        Form form = Form.blank().with("stepId", Ids.next()).with("version", promise.version());
        return pages.show(asked(promise, act, form));
    }

    @POST
    @Path("/{id}/{act}")
    public Response act(@PathParam("id") String id, @PathParam("act") String name) {
        Form form = pages.form();
        PromiseAct act = PromiseAct.of(name).orElseThrow(() -> new NotFound("act"));
        Optional<LinkHolder> found = visitor.holder(LinkMatter.COMMITMENTS);
        if (found.isEmpty()) {
            return visitor.turnedAway(name);
        }
        LinkHolder holder = found.get();
        try {
            said(act, holder, id, form);
            return pages.done(PATH, act.done());
        } catch (Refused refused) {
            refusals.act(holder, name, refused);
            return refused(act, holder, id, form.refused(refused, pages.locale()));
        }
    }

    private void said(PromiseAct act, LinkHolder holder, String id, Form form) {
        String step = form.text("stepId");
        if (step == null) {
            throw Refused.because(RefusalCode.REQUIRED, "stepId");
        }
        CommitmentWordInput word = new CommitmentWordInput(id, step, holder.contactName(), form.text("text"));
        if (act == PromiseAct.ACKNOWLEDGE) {
            acknowledging.acknowledge(voice(holder, form), word);
        } else {
            acknowledging.contest(voice(holder, form), word);
        }
    }

    /** The form again where it can still be sent, else how all of it stands now, with why it was refused. */
    private Response refused(PromiseAct act, LinkHolder holder, String id, Form form) {
        Optional<EnterprisePromise> again = found(holder, id)
                .filter(EnterprisePromise::isAsked)
                .filter(one -> String.valueOf(one.version()).equals(form.text("version")));
        return pages.refused(again.map(one -> asked(one, act, form)).orElseGet(() -> shown(holder, form)));
    }

    private TemplateInstance shown(LinkHolder holder, Form form) {
        read.fire(new SensitiveRead(
                "counterPromisesRead",
                "ENTERPRISE",
                holder.enterpriseId().toString(),
                null,
                null,
                Map.of("link", holder.getName())));
        List<ToldPromise> all = promises.promises(holder.enterpriseId()).stream()
                .map(one -> ToldPromise.of(one, pages.locale()))
                .toList();
        return Templates.promises(all, holder, form);
    }

    private TemplateInstance asked(EnterprisePromise promise, PromiseAct act, Form form) {
        return Templates.promiseAct(
                ToldPromise.of(promise, pages.locale()),
                Messages.text(act.label(), pages.locale()),
                Messages.text(act.label() + "Hint", pages.locale()),
                PATH + "/" + promise.id() + "/" + act.path(),
                act == PromiseAct.CONTEST,
                form);
    }

    private Optional<EnterprisePromise> found(LinkHolder holder, String id) {
        try {
            UUID promise = Ids.parse(id, "id");
            return promises.promise(holder.enterpriseId(), promise);
        } catch (Refused noId) {
            return Optional.empty();
        }
    }

    private static PromiseVoice voice(LinkHolder holder, Form form) {
        String version = form.text("version");
        int seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        return new PromiseVoice(holder.linkId(), holder.enterpriseId(), holder.contactName(), seen);
    }
}
