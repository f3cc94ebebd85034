package org.zoufang.commitment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.commitment.CommitmentOffers;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.StepField;

/** The form of one step on a promise: one thing on a page. What is refused is shown again with every word in its place. */
@Page
@Path("/commitments/{id}/steps/{command}")
public class PromiseStepPage {

    private final WholePromises promises;
    private final CommitmentOffers offers;
    private final PromiseStepTaking taking;
    private final CurrentCaller current;
    private final Pages pages;

    PromiseStepPage(
            WholePromises promises,
            CommitmentOffers offers,
            PromiseStepTaking taking,
            CurrentCaller current,
            Pages pages) {
        this.promises = promises;
        this.offers = offers;
        this.taking = taking;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "commitment")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(
                Form form, WholePromise whole, String title, String action, List<StepField.Asked> fields);
    }

    @GET
    public Response ask(@PathParam("id") String id, @PathParam("command") String command) {
        PromiseStep step = step(command);
        UUID promise = Ids.parse(id, "id");
        WholePromise whole = promises.of(current.caller(), promise).orElseThrow(() -> new NotFound("commitment"));
        if (!offers.of(current.caller(), promise).contains(step.command())) {
            return pages.done("/commitments/" + promise, "commitment.notNow");
        }
        return pages.show(page(Form.blank().with(PromiseStepTaking.STEP, Ids.next()), whole, step));
    }

    @POST
    public Response take(@PathParam("id") String id, @PathParam("command") String command) {
        PromiseStep step = step(command);
        Caller caller = current.caller();
        UUID promise = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            taking.take(step, caller, promise.toString(), form);
            return pages.done("/commitments/" + promise, "commitment.done");
        } catch (Refused refused) {
            WholePromise whole = promises.of(caller, promise).orElseThrow(() -> new NotFound("commitment"));
            return pages.refused(page(form.refused(refused, pages.locale()), whole, step));
        }
    }

    private TemplateInstance page(Form form, WholePromise whole, PromiseStep step) {
        List<StepField.Asked> fields = step.fields().stream()
                .map(field -> field.asked(pages.locale(), List.of()))
                .toList();
        String action = "/commitments/" + whole.promise().id() + "/steps/" + step.command();
        return Templates.step(form, whole, Messages.text(step.label(), pages.locale()), action, fields);
    }

    private static PromiseStep step(String command) {
        return PromiseStep.of(command).orElseThrow(() -> new NotFound("step"));
    }
}
