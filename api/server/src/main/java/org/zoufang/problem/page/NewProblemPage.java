package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A problem that did not come from a visit's notes: a call, a meeting, another level. */
@Page
@Path("/problems/new")
public class NewProblemPage {

    private static final List<ProblemSource> OFFICE = List.of(
            ProblemSource.HOTLINE,
            ProblemSource.ENTERPRISE,
            ProblemSource.MEETING,
            ProblemSource.HIGHER,
            ProblemSource.LIAISON);
    private static final List<ProblemSource> OTHERS =
            List.of(ProblemSource.MEETING, ProblemSource.LIAISON, ProblemSource.HIGHER, ProblemSource.HOTLINE);

    private final ProblemRaising raising;
    private final EnterpriseNaming enterprises;
    private final TermNames terms;
    private final CurrentCaller current;
    private final Pages pages;

    NewProblemPage(
            ProblemRaising raising, EnterpriseNaming enterprises, TermNames terms, CurrentCaller current, Pages pages) {
        this.raising = raising;
        this.enterprises = enterprises;
        this.terms = terms;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newProblem(Form form, Choices choices);
    }

    /** What the form offers. */
    public record Choices(
            List<Option> sources,
            List<Option> types,
            List<Option> categories,
            List<Option> seenBy,
            List<Option> urgencies,
            List<Option> confidentialities) {}

    @GET
    public Response ask() {
        return pages.show(page(Form.blank()
                .with("id", Ids.next())
                .with("type", "DEMAND")
                .with("firstSeenBy", FirstSeenBy.RAISED_BY_ENTERPRISE)
                .with("urgency", Urgency.NORMAL)
                .with("confidentiality", Confidentiality.INTERNAL)));
    }

    @POST
    public Response submit() {
        Form form = pages.form();
        try {
            UUID id = raising.submit(current.caller(), input(form));
            return pages.done("/problems/" + id, "problem.taken");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    private ProblemSubmitInput input(Form form) {
        InputCheck check = new InputCheck();
        UUID enterprise = null;
        try {
            enterprise =
                    enterprises.meant(form.text("enterpriseId"), "enterpriseId").id();
        } catch (Refused refused) {
            check.refuseAll(refused.refusals());
        }
        Stream.of("source", "type", "category", "text")
                .filter(field -> form.text(field) == null)
                .forEach(field -> check.refuse(RefusalCode.REQUIRED, field));
        check.settle();
        return new ProblemSubmitInput(
                form.text("id"),
                enterprise.toString(),
                form.term("source", ProblemSource.class),
                null,
                null,
                List.of(),
                form.text("type"),
                form.text("category"),
                null,
                form.term("firstSeenBy", FirstSeenBy.class),
                form.term("urgency", Urgency.class),
                form.term("confidentiality", Confidentiality.class),
                form.text("text"),
                form.text("contactName"),
                null,
                null);
    }

    private TemplateInstance page(Form form) {
        Locale locale = pages.locale();
        Caller caller = current.caller();
        List<ProblemSource> sources = caller.is(Role.SERVICE_OFFICE) ? OFFICE : OTHERS;
        return Templates.newProblem(
                form,
                new Choices(
                        StepChoices.words(sources.toArray(ProblemSource[]::new), locale),
                        terms.options(Catalogue.PROBLEM_TYPE, locale),
                        terms.options(Catalogue.PROBLEM_CATEGORY, locale),
                        StepChoices.words(FirstSeenBy.values(), locale),
                        StepChoices.words(Urgency.values(), locale),
                        StepChoices.words(Confidentiality.values(), locale)));
    }
}
