package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** A problem of a visit's note, or one that came otherwise: by a call, at a meeting, from another level. */
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
    private final NoteProblems notes;
    private final TermNames terms;
    private final CurrentCaller current;
    private final Pages pages;

    NewProblemPage(
            ProblemRaising raising,
            EnterpriseNaming enterprises,
            NoteProblems notes,
            TermNames terms,
            CurrentCaller current,
            Pages pages) {
        this.raising = raising;
        this.enterprises = enterprises;
        this.notes = notes;
        this.terms = terms;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newProblem(Form form, Choices choices, NoteProblems.Of of);
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
    public Response ask(@QueryParam("note") String note) {
        NoteProblems.Of of = notes.of(current.caller(), note);
        Form form = Form.blank()
                .with("id", Ids.next())
                .with("type", "DEMAND")
                .with("firstSeenBy", FirstSeenBy.RAISED_BY_ENTERPRISE)
                .with("urgency", Urgency.NORMAL)
                .with("confidentiality", Confidentiality.INTERNAL);
        return pages.show(page(of == null ? form : of.filled(form), of));
    }

    @POST
    public Response submit() {
        Form form = pages.form();
        NoteProblems.Of of = notes.of(current.caller(), form.text("note"));
        try {
            UUID id = raising.submit(current.caller(), input(form, of));
            return pages.done("/problems/" + id, "problem.taken");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), of));
        }
    }

    private ProblemSubmitInput input(Form form, NoteProblems.Of of) {
        InputCheck check = new InputCheck();
        UUID enterprise = of == null ? meant(form, check) : of.enterprise().id();
        Stream.of("source", "type", "category", "text")
                .filter(field -> of == null || !field.equals("source"))
                .filter(field -> form.text(field) == null)
                .forEach(field -> check.refuse(RefusalCode.REQUIRED, field));
        check.settle();
        return new ProblemSubmitInput(
                form.text("id"),
                enterprise.toString(),
                of == null ? form.term("source", ProblemSource.class) : null,
                of == null ? null : of.origin().visit().id().toString(),
                of == null ? null : of.origin().note().id().toString(),
                of == null ? List.of() : of.pictures(),
                form.text("type"),
                form.text("category"),
                null,
                form.term("firstSeenBy", FirstSeenBy.class),
                form.term("urgency", Urgency.class),
                form.term("confidentiality", Confidentiality.class),
                form.text("text"),
                form.text("contactName"),
                null,
                of == null || of.principal() == null ? null : of.principal().toString());
    }

    private UUID meant(Form form, InputCheck check) {
        try {
            return enterprises.meant(form.text("enterpriseId"), "enterpriseId").id();
        } catch (Refused refused) {
            check.refuseAll(refused.refusals());
            return null;
        }
    }

    private TemplateInstance page(Form form, NoteProblems.Of of) {
        Locale locale = pages.locale();
        Caller caller = current.caller();
        List<ProblemSource> sources = caller.is(Role.SERVICE_OFFICE) ? OFFICE : OTHERS;
        return Templates.newProblem(
                form,
                new Choices(
                        StepChoices.words(sources.toArray(ProblemSource[]::new), locale),
                        terms.options(Catalogue.PROBLEM_TYPE, locale),
                        terms.options(Catalogue.PROBLEM_CATEGORY, locale),
                        StepChoices.words(FirstSeenBy.choices().toArray(FirstSeenBy[]::new), locale),
                        StepChoices.words(Urgency.values(), locale),
                        StepChoices.words(Confidentiality.values(), locale)),
                of);
    }
}
