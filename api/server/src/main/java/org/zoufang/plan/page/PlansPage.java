package org.zoufang.plan.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.plan.EnterprisePlan;
import org.zoufang.plan.PlanConnection;
import org.zoufang.plan.PlanEdge;
import org.zoufang.plan.PlanReading;
import org.zoufang.web.Addresses;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** All plans that the reader sees. */
@Page
@Path("/plans")
public class PlansPage {

    private final PlanReading plans;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final RoutingContext request;
    private final Pages pages;

    PlansPage(
            PlanReading plans,
            EnterpriseReading enterprises,
            CurrentCaller current,
            RoutingContext request,
            Pages pages) {
        this.plans = plans;
        this.enterprises = enterprises;
        this.current = current;
        this.request = request;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plans(List<Line> lines, boolean makes, String first, String next);
    }

    /** A plan with whose it is. */
    public record Line(EnterprisePlan plan, String enterprise) {}

    @GET
    public Response list(@QueryParam("after") String after) {
        Caller caller = current.caller();
        PlanConnection page = plans.page(caller, null, null, after);
        List<EnterprisePlan> found = page.edges().stream().map(PlanEdge::node).toList();
        Map<UUID, Enterprise> firms = enterprises.byIds(
                found.stream().map(EnterprisePlan::enterpriseId).distinct().toList());
        List<Line> lines = found.stream()
                .map(plan -> new Line(plan, firms.get(plan.enterpriseId()).name()))
                .toList();
        String next = page.pageInfo().hasNextPage()
                ? Addresses.with(request, "after", page.pageInfo().endCursor())
                : null;
        return pages.show(
                Templates.plans(lines, caller.is(Role.SERVICE_OFFICE), after == null ? null : "/plans", next));
    }
}
