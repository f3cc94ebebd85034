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
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Satisfaction;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemOffers;
import org.zoufang.problem.route.Route;
import org.zoufang.problem.route.RouteReading;
import org.zoufang.problem.view.ExtensionAsked;
import org.zoufang.problem.view.ReplyDraft;
import org.zoufang.problem.view.ReplyView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
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
                Route suggested,
                ReplyView answer);
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
                .with("leadId", lead(step, whole))
                .with(StepAnswers.ANSWER, read(step, whole));
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
            return pages.refused(page(again(form, refused, step, whole), whole, step));
        }
    }

    private TemplateInstance page(Form form, WholeProblem whole, Step step) {
        List<StepField.Asked> fields = step.fields().stream()
                .map(field -> field.asked(pages.locale(), options(field, step, whole)))
                .toList();
        String action = "/problems/" + whole.problem().id() + "/steps/" + step.command();
        Route suggested = step == Step.ASSIGN ? suggested(whole) : null;
        return Templates.step(
                form,
                whole,
                Messages.text(step.label(), pages.locale()),
                action,
                fields,
                suggested,
                answer(step, whole));
    }

    /** What was not read stands on the page that comes back: what is sent from it is about that. */
    private Form again(Form form, Refused refused, Step step, WholeProblem whole) {
        Form told = form.refused(refused, pages.locale());
        boolean replaced = refused.refusals().stream().anyMatch(one -> one.code() == RefusalCode.ANSWER_REPLACED);
        return replaced ? told.with(StepAnswers.ANSWER, read(step, whole)) : told;
    }

    private List<Option> options(StepField field, Step step, WholeProblem whole) {
        boolean any = !field.name().equals("result")
                || ProblemStepPolicy.mayBeDissatisfied(whole.problem().outcome(), step.command());
        return choices.of(field, pages.locale()).stream()
                .filter(one -> any || !one.value().equals(Satisfaction.DISSATISFIED.name()))
                .toList();
    }

    /** The answer that the enterprise is brought, or says something to; null where the step is about none. */
    private static ReplyView answer(Step step, WholeProblem whole) {
        return switch (step) {
            case DELIVER, CONFIRM, CONFIRM_INTERIM, DISSATISFIED, RETURN_VISIT ->
                whole.history().lastReply();
            default -> null;
        };
    }

    /** What the person has before him, of which his step is about. */
    private static UUID read(Step step, WholeProblem whole) {
        ReplyView answer = answer(step, whole);
        ReplyDraft draft = whole.waiting().draft();
        ExtensionAsked asked = whole.waiting().extension();
        return switch (step) {
            case APPROVE_REPLY, RETURN_REPLY, SEND_TO_REVIEW, UPHOLD_REFUSAL, OVERTURN_REFUSAL ->
                draft == null ? null : draft.id();
            case DECIDE_EXTENSION -> asked == null ? null : asked.id();
            default -> answer == null ? null : answer.id();
        };
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
