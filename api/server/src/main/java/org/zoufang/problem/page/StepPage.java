package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemOffers;
import org.zoufang.problem.route.Route;
import org.zoufang.problem.route.RouteReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.StepField;

/** The form of one step on a problem: one thing on a page. What is refused is shown again with every word in its place. */
@Page
@Path("/problems/{id}/steps/{command}")
public class StepPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final WholeProblems problems;
    private final ProblemOffers offers;
    private final StepTaking taking;
    private final StepChoices choices;
    private final RouteReading routes;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    StepPage(
            WholeProblems problems,
            ProblemOffers offers,
            StepTaking taking,
            StepChoices choices,
            RouteReading routes,
            CurrentCaller current,
            Pages pages,
            Clock clock) {
        this.problems = problems;
        this.offers = offers;
        this.taking = taking;
        this.choices = choices;
        this.routes = routes;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(
                Form form,
                WholeProblem whole,
                String title,
                String action,
                List<StepField.Asked> fields,
                Route suggested);
    }

    @GET
    public Response ask(
            @PathParam("id") String id, @PathParam("command") String command, @QueryParam("into") String into) {
        Step step = step(command);
        UUID problem = Ids.parse(id, "id");
        WholeProblem whole = problems.of(current.caller(), problem).orElseThrow(() -> new NotFound("problem"));
        if (!offers.of(current.caller(), problem).contains(step.command())) {
            return pages.done("/problems/" + problem, "problem.notNow");
        }
        Form form = Form.blank()
                .with(StepAnswers.STEP, Ids.next())
                .with("deliveredAt", MINUTE.format(LocalDateTime.now(clock)))
                .with("intoId", into)
                .with("leadId", lead(step, whole));
        return pages.show(page(form, whole, step));
    }

    @POST
    public Response take(@PathParam("id") String id, @PathParam("command") String command) {
        Step step = step(command);
        Caller caller = current.caller();
        UUID problem = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            taking.take(step, caller, problem.toString(), form);
            return pages.done("/problems/" + problem, "problem.done");
        } catch (Refused refused) {
            WholeProblem whole = problems.of(caller, problem).orElseThrow(() -> new NotFound("problem"));
            return pages.refused(page(form.refused(refused, pages.locale()), whole, step));
        }
    }

    private TemplateInstance page(Form form, WholeProblem whole, Step step) {
        List<StepField.Asked> fields = step.fields().stream()
                .map(field -> field.asked(pages.locale(), choices.of(field, pages.locale())))
                .toList();
        String action = "/problems/" + whole.problem().id() + "/steps/" + step.command();
        Route suggested = step == Step.ASSIGN ? suggested(whole) : null;
        return Templates.step(form, whole, Messages.text(step.label(), pages.locale()), action, fields, suggested);
    }

    /** What is chosen already where the form is opened; the person may choose another. */
    private UUID lead(Step step, WholeProblem whole) {
        if (step == Step.ASSIGN) {
            Route suggested = suggested(whole);
            return suggested == null ? null : suggested.organisation().id();
        }
        return step == Step.DECIDE_OBJECTION ? whole.problem().leadId() : null;
    }

    private Route suggested(WholeProblem whole) {
        return routes.suggested(whole.problem().category(), whole.enterprise().divisionCode())
                .orElse(null);
    }

    private static Step step(String command) {
        return Step.of(command).orElseThrow(() -> new NotFound("step"));
    }
}
