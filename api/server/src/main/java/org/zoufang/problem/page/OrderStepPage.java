package org.zoufang.problem.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.Supervising;
import org.zoufang.problem.SupervisionReading;
import org.zoufang.problem.input.SupervisionStepInput;
import org.zoufang.problem.view.SupervisionView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.StepField;

/** The form of one step on a supervision order. */
@Page
@Path("/supervision/{id}/{command}")
public class OrderStepPage {

    private final SupervisionReading reading;
    private final Supervising supervising;
    private final OrderLines lines;
    private final WholeProblems problems;
    private final AccessTable access;
    private final CurrentCaller current;
    private final Pages pages;

    OrderStepPage(
            SupervisionReading reading,
            Supervising supervising,
            OrderLines lines,
            WholeProblems problems,
            AccessTable access,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.supervising = supervising;
        this.lines = lines;
        this.problems = problems;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    @GET
    public Response ask(@PathParam("id") String id, @PathParam("command") String command) {
        OrderStep step = step(command);
        SupervisionView order = order(id);
        boolean offered = lines.of(current.caller(), List.of(order), pages.locale()).stream()
                .flatMap(line -> line.offers().stream())
                .anyMatch(offer -> offer.path().endsWith("/" + command));
        if (!offered) {
            return pages.done("/problems/" + order.problemId(), "problem.notNow");
        }
        return pages.show(page(Form.blank().with(StepAnswers.STEP, Ids.next()), order, step));
    }

    @POST
    public Response take(@PathParam("id") String id, @PathParam("command") String command) {
        OrderStep step = step(command);
        SupervisionView order = order(id);
        Caller caller = current.caller();
        access.require(caller, step.operation());
        Form form = pages.form();
        SupervisionStepInput input = new SupervisionStepInput(id, form.text(StepAnswers.STEP), form.text("text"));
        try {
            switch (step) {
                case REPLY -> supervising.reply(caller, input);
                case ACCEPT -> supervising.accept(caller, input);
                case UPGRADE -> supervising.upgrade(caller, input);
                case CLOSE -> supervising.close(caller, input);
            }
            return pages.done("/problems/" + order.problemId(), "problem.done");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), order, step));
        }
    }

    private TemplateInstance page(Form form, SupervisionView order, OrderStep step) {
        WholeProblem whole =
                problems.of(current.caller(), order.problemId()).orElseThrow(() -> new NotFound("problem"));
        List<StepField.Asked> fields = step.fields().stream()
                .map(field -> field.asked(pages.locale(), List.of()))
                .toList();
        String action = "/supervision/" + order.id() + "/" + step.command();
        return StepPage.Templates.step(
                form, whole, Messages.text(step.label(), pages.locale()), action, fields, null, null);
    }

    private SupervisionView order(String id) {
        return reading.order(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("order"));
    }

    private static OrderStep step(String command) {
        return OrderStep.of(command).orElseThrow(() -> new NotFound("step"));
    }
}
