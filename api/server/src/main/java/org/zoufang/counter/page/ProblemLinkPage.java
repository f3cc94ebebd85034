package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.CounterLink;
import org.zoufang.counter.CounterLinkEdge;
import org.zoufang.counter.CounterLinkIssuing;
import org.zoufang.counter.CounterLinkReading;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** Where who brings the answer gives the enterprise a link to that one problem: to be scanned, printed or copied. */
@Page
@Path("/counter-links/problems/{id}")
public class ProblemLinkPage {

    private final ProblemReading problems;
    private final CounterLinkIssuing issuing;
    private final CounterLinkReading links;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final Pages pages;

    ProblemLinkPage(
            ProblemReading problems,
            CounterLinkIssuing issuing,
            CounterLinkReading links,
            EnterpriseReading enterprises,
            CurrentCaller current,
            Pages pages) {
        this.problems = problems;
        this.issuing = issuing;
        this.links = links;
        this.enterprises = enterprises;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problemLink(
                Form form, ProblemView problem, Enterprise enterprise, List<CounterLink> out, String path);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        ProblemView problem = problem(id);
        Form form = Form.blank()
                .with("id", Ids.next())
                .with("contactName", problem.contactName())
                .with(LinkDays.FIELD, issuing.mostDays());
        return pages.show(shown(form, problem));
    }

    /** The address is shown once and has no page of its own. */
    @POST
    public Response issue(@PathParam("id") String id) {
        ProblemView problem = problem(id);
        Form form = pages.form();
        try {
            NewCounterLink asked = new NewCounterLink(
                    Ids.parse(form.text("id"), "id"),
                    problem.enterpriseId(),
                    form.text("contactName"),
                    LinkDays.of(form, issuing.mostDays()),
                    LinkMatter.PROBLEM,
                    problem.id());
            String url = issuing.issue(current.caller(), asked);
            return pages.show(
                    CounterLinksPage.Templates.link(url, QrCode.of(url), asked, enterprise(problem.enterpriseId())));
        } catch (Refused refused) {
            return pages.refused(shown(form.refused(refused, pages.locale()), problem));
        }
    }

    private TemplateInstance shown(Form form, ProblemView problem) {
        List<CounterLink> out = links.page(current.caller(), null, problem.id(), null, null).edges().stream()
                .map(CounterLinkEdge::node)
                .filter(CounterLink::live)
                .toList();
        return Templates.problemLink(
                form, problem, enterprise(problem.enterpriseId()), out, "/counter-links/problems/" + problem.id());
    }

    private ProblemView problem(String id) {
        UUID asked = Ids.parse(id, "id");
        return problems.problem(current.caller(), asked).orElseThrow(() -> new NotFound("problem"));
    }

    private Enterprise enterprise(UUID id) {
        return enterprises.byId(id).orElseThrow(() -> new NotFound("enterprise"));
    }
}
