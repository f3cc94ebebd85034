package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.counter.ReportLinks;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.photo.PhotoTaking;
import org.zoufang.problem.EnterpriseProblem;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.problem.EnterpriseProblemReading.Reported;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.ReportedProblem;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where an enterprise reports a problem by itself, with photos, and sees how those stand that came by its link. */
@Page
@PermitAll
@Path("/counter/report")
public class CounterReportPage {

    private static final String COMPLAINT = "COMPLAINT";
    private static final List<String> PHOTOS = List.of("photo1", "photo2", "photo3");

    private final CounterVisitor visitor;
    private final ProblemRaising raising;
    private final PhotoTaking photos;
    private final EnterpriseProblemReading problems;
    private final ReportLinks links;
    private final RulebookReading rulebook;
    private final EnterpriseReading enterprises;
    private final CounterRefusals refusals;
    private final Pages pages;

    CounterReportPage(
            CounterVisitor visitor,
            ProblemRaising raising,
            PhotoTaking photos,
            EnterpriseProblemReading problems,
            ReportLinks links,
            RulebookReading rulebook,
            EnterpriseReading enterprises,
            CounterRefusals refusals,
            Pages pages) {
        this.visitor = visitor;
        this.raising = raising;
        this.photos = photos;
        this.problems = problems;
        this.links = links;
        this.rulebook = rulebook;
        this.enterprises = enterprises;
        this.refusals = refusals;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Form form, LinkHolder holder, Enterprise enterprise, Choices choices);

        static native TemplateInstance reported(
                EnterpriseProblem problem, String follow, String path, Enterprise enterprise);
    }

    /** What there is to choose from, and what came by the link before. */
    public record Choices(List<Option> types, List<Option> categories, List<String> photos, List<Line> before) {}

    /** @param follow the address of the page where it is followed, or null if that link has ended */
    public record Line(Reported reported, String follow) {}

    @GET
    public Response ask() {
        Form form = Form.blank().with("id", Ids.next()).with("type", "DEMAND");
        return visitor.holder(LinkMatter.REPORT)
                .map(holder -> pages.show(shown(form, holder)))
                .orElseGet(() -> visitor.turnedAway("report"));
    }

    @POST
    public Response report() {
        Optional<LinkHolder> found = visitor.holder(LinkMatter.REPORT);
        if (found.isEmpty()) {
            return visitor.turnedAway("report");
        }
        LinkHolder holder = found.get();
        Form form = pages.form();
        try {
            UUID id = raising.report(read(holder, form));
            EnterpriseProblem problem =
                    problems.problem(holder.enterpriseId(), id).orElseThrow(() -> new NotFound("problem"));
            String follow = links.follow(holder, id);
            return pages.show(Templates.reported(problem, follow, path(follow), enterprise(holder)));
        } catch (Refused refused) {
            refusals.act(holder, "report", refused);
            return pages.refused(shown(form.refused(refused, pages.locale()), holder));
        }
    }

    /** What is wrong with the words is said before any photo is kept. */
    private ReportedProblem read(LinkHolder holder, Form form) {
        form.require("id", "type", "category", "text");
        List<String> kept = new ArrayList<>();
        for (String field : PHOTOS) {
            form.upload(field).ifPresent(file -> kept.add(photos.take(file.content(), field)));
        }
        return new ReportedProblem(
                form.text("id"),
                holder.linkId(),
                holder.enterpriseId(),
                holder.contactName(),
                form.text("type"),
                form.text("category"),
                form.text("text"),
                kept);
    }

    /** On this server, however it was reached. */
    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private TemplateInstance shown(Form form, LinkHolder holder) {
        Map<UUID, String> followed = links.addresses(holder);
        List<Line> before = problems.reported(holder.linkId()).stream()
                .map(one -> new Line(
                        one,
                        Optional.ofNullable(followed.get(one.id()))
                                .map(CounterReportPage::path)
                                .orElse(null)))
                .toList();
        Choices choices = new Choices(terms(Catalogue.PROBLEM_TYPE), terms(Catalogue.PROBLEM_CATEGORY), PHOTOS, before);
        return Templates.report(form, holder, enterprise(holder), choices);
    }

    private List<Option> terms(Catalogue catalogue) {
        boolean english = Locale.ENGLISH.getLanguage().equals(pages.locale().getLanguage());
        return rulebook.terms(catalogue, null).stream()
                .filter(term -> !term.code().equals(COMPLAINT))
                .map(term -> new Option(term.code(), english ? term.en() : term.zh()))
                .toList();
    }

    private Enterprise enterprise(LinkHolder holder) {
        return enterprises.byId(holder.enterpriseId()).orElseThrow(() -> new NotFound("enterprise of a link"));
    }
}
