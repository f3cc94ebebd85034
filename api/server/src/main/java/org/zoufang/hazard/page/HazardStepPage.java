package org.zoufang.hazard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.hazard.HazardOffers;
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

/** The form of one step on a hazard: one thing on a page. What is refused is shown again with every word in its place. */
@Page
@Path("/hazards/{id}/steps/{command}")
public class HazardStepPage {

    private final WholeHazards hazards;
    private final HazardOffers offers;
    private final HazardActing acting;
    private final HazardWords words;
    private final CurrentCaller current;
    private final Pages pages;

    HazardStepPage(
            WholeHazards hazards,
            HazardOffers offers,
            HazardActing acting,
            HazardWords words,
            CurrentCaller current,
            Pages pages) {
        this.hazards = hazards;
        this.offers = offers;
        this.acting = acting;
        this.words = words;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "hazard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(
                Form form, WholeHazard whole, String title, String action, List<StepField.Asked> fields);
    }

    @GET
    public Response ask(@PathParam("id") String id, @PathParam("command") String command) {
        HazardAct act = act(command);
        UUID hazard = Ids.parse(id, "id");
        WholeHazard whole = hazards.of(current.caller(), hazard).orElseThrow(() -> new NotFound("hazard"));
        if (!offers.of(current.caller(), hazard).contains(act.command())) {
            return pages.done("/hazards/" + hazard, "hazard.notNow");
        }
        Form form = Form.blank()
                .with(HazardAnswer.STEP, Ids.next())
                .with("category", whole.hazard().category())
                .with("regulatorId", whole.hazard().regulatorId());
        return pages.show(page(form, whole, act));
    }

    @POST
    public Response take(@PathParam("id") String id, @PathParam("command") String command) {
        HazardAct act = act(command);
        Caller caller = current.caller();
        UUID hazard = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            acting.take(act, caller, hazard.toString(), form);
            return pages.done("/hazards/" + hazard, "hazard.done");
        } catch (Refused refused) {
            WholeHazard whole = hazards.of(caller, hazard).orElseThrow(() -> new NotFound("hazard"));
            return pages.refused(page(form.refused(refused, pages.locale()), whole, act));
        }
    }

    private TemplateInstance page(Form form, WholeHazard whole, HazardAct act) {
        UUID enterprise = whole.hazard().enterpriseId();
        List<StepField.Asked> fields = act.fields().stream()
                .map(field ->
                        field.asked(pages.locale(), words.of(field, current.caller(), enterprise, pages.locale())))
                .toList();
        String action = "/hazards/" + whole.hazard().id() + "/steps/" + act.command();
        return Templates.step(form, whole, Messages.text(act.label(), pages.locale()), action, fields);
    }

    private static HazardAct act(String command) {
        return HazardAct.of(command).orElseThrow(() -> new NotFound("step"));
    }
}
