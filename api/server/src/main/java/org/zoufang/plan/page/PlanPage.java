package org.zoufang.plan.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One plan: goals, measures, problems, reviews, and what the reader may do about it, each as a form of its own. */
@Page
@Path("/plans/{id}")
public class PlanPage {

    private final WholePlans plans;
    private final PlanSteps steps;
    private final Departments departments;
    private final AccessTable access;
    private final CurrentCaller current;
    private final Pages pages;

    PlanPage(
            WholePlans plans,
            PlanSteps steps,
            Departments departments,
            AccessTable access,
            CurrentCaller current,
            Pages pages) {
        this.plans = plans;
        this.steps = steps;
        this.departments = departments;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(WholePlan whole, boolean office);

        static native TemplateInstance step(WholePlan whole, PlanStep step, Form form, List<Option> options);
    }

    @GET
    public Response show(@PathParam("id") String id) {
        Caller caller = current.caller();
        return pages.show(Templates.plan(whole(id), caller.is(Role.SERVICE_OFFICE)));
    }

    @GET
    @Path("/steps/{step}")
    public Response ask(@PathParam("id") String id, @PathParam("step") String name) {
        PlanStep step = PlanStep.of(name).orElseThrow(() -> new NotFound("step"));
        access.require(current.caller(), step.operation());
        return pages.show(page(whole(id), step, Form.blank().with("id", Ids.next())));
    }

    @POST
    @Path("/steps/{step}")
    public Response take(@PathParam("id") String id, @PathParam("step") String name) {
        PlanStep step = PlanStep.of(name).orElseThrow(() -> new NotFound("step"));
        access.require(current.caller(), step.operation());
        WholePlan whole = whole(id);
        Form form = pages.form();
        try {
            steps.take(step, current.caller(), whole.plan().id(), form);
            return pages.done("/plans/" + id, "plan.done");
        } catch (Refused refused) {
            return pages.refused(page(whole, step, form.refused(refused, pages.locale())));
        }
    }

    private TemplateInstance page(WholePlan whole, PlanStep step, Form form) {
        List<Option> options = step == PlanStep.MEASURE
                ? departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList()
                : step.settles()
                        ? whole.open().stream()
                                .map(one -> new Option(one.id().toString(), one.text()))
                                .toList()
                        : List.of();
        return Templates.step(whole, step, form, options);
    }

    private WholePlan whole(String id) {
        UUID plan = Ids.parse(id, "id");
        return plans.of(current.caller(), plan).orElseThrow(() -> new NotFound("plan"));
    }
}
