package org.zoufang.problem.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.Supervising;
import org.zoufang.problem.input.SupervisionIssueInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.StepField;

/** A supervision order issued by hand. */
@Page
@Path("/problems/{id}/supervise")
public class SupervisePage {

    private static final StepField LEVEL = StepField.needed("level", StepField.Kind.ONE_OF, "problem.supervisionLevel");
    private static final StepField TEXT = StepField.needed("text", StepField.Kind.WORDS, "problem.supervisionWhy");

    private final Supervising supervising;
    private final WholeProblems problems;
    private final CurrentCaller current;
    private final Pages pages;

    SupervisePage(Supervising supervising, WholeProblems problems, CurrentCaller current, Pages pages) {
        this.supervising = supervising;
        this.problems = problems;
        this.current = current;
        this.pages = pages;
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        Form form = Form.blank().with(StepAnswers.STEP, Ids.next());
        return pages.show(page(form, Ids.parse(id, "id")));
    }

    @POST
    public Response issue(@PathParam("id") String id) {
        UUID problem = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            SupervisionLevel level = form.term("level", SupervisionLevel.class);
            if (level == null) {
                throw Refused.because(RefusalCode.REQUIRED, "level");
            }
            supervising.issue(
                    current.caller(),
                    new SupervisionIssueInput(id, form.text(StepAnswers.STEP), level, form.text("text")));
            return pages.done("/problems/" + problem, "problem.done");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), problem));
        }
    }

    private TemplateInstance page(Form form, UUID id) {
        WholeProblem whole = problems.of(current.caller(), id).orElseThrow(() -> new NotFound("problem"));
        List<Option> levels = StepChoices.words(SupervisionLevel.values(), pages.locale());
        List<StepField.Asked> fields =
                List.of(LEVEL.asked(pages.locale(), levels), TEXT.asked(pages.locale(), List.of()));
        String title = Messages.text("problem.supervise", pages.locale());
        return StepPage.Templates.step(form, whole, title, "/problems/" + id + "/supervise", fields, null, null);
    }
}
