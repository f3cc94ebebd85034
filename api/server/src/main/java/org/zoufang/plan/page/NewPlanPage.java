package org.zoufang.plan.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.official.CurrentCaller;
import org.zoufang.plan.NewPlan;
import org.zoufang.plan.PlanMaking;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where the service office makes a plan for an enterprise. */
@Page
@Path("/plans/new")
public class NewPlanPage {

    private final PlanMaking making;
    private final EnterpriseNaming naming;
    private final CurrentCaller current;
    private final Pages pages;

    NewPlanPage(PlanMaking making, EnterpriseNaming naming, CurrentCaller current, Pages pages) {
        this.making = making;
        this.naming = naming;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newPlan(Form form);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.newPlan(Form.blank().with("id", Ids.next())));
    }

    @POST
    public Response make() {
        Form form = pages.form();
        try {
            form.require("id", "enterpriseId", "title", "goals", "fromDay", "toDay");
            UUID id = making.make(
                    current.caller(),
                    new NewPlan(
                            Ids.parse(form.text("id"), "id"),
                            naming.meant(form.text("enterpriseId"), "enterpriseId")
                                    .id(),
                            form.text("title"),
                            form.text("situation"),
                            form.text("goals"),
                            form.day("fromDay"),
                            form.day("toDay")));
            return pages.done("/plans/" + id, "plan.made");
        } catch (Refused refused) {
            return pages.refused(Templates.newPlan(form.refused(refused, pages.locale())));
        }
    }
}
