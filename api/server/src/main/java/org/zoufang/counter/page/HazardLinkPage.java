package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.HazardLinks;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.EnterpriseHazardReading;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** Where an enterprise is given a link to its one hazard: to be scanned, printed or copied. */
@Page
@Path("/counter-links/hazards/{id}")
public class HazardLinkPage {

    private final EnterpriseHazardReading hazards;
    private final HazardLinks links;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final Pages pages;

    HazardLinkPage(
            EnterpriseHazardReading hazards,
            HazardLinks links,
            EnterpriseReading enterprises,
            CurrentCaller current,
            Pages pages) {
        this.hazards = hazards;
        this.links = links;
        this.enterprises = enterprises;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance hazardLink(
                Form form, HazardView hazard, Enterprise enterprise, List<HazardLinks.Out> out, String path);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        Form form = Form.blank().with("id", Ids.next()).with(LinkDays.FIELD, links.mostDays());
        return pages.show(shown(form, hazard(id)));
    }

    /** The address is shown once and has no page of its own. */
    @POST
    public Response issue(@PathParam("id") String id) {
        HazardView hazard = hazard(id);
        Form form = pages.form();
        try {
            HazardLinks.New asked = new HazardLinks.New(
                    Ids.parse(form.text("id"), "id"),
                    hazard.id(),
                    form.text("contactName"),
                    LinkDays.of(form, links.mostDays()));
            String url = links.issue(current.caller(), asked);
            NewCounterLink made = new NewCounterLink(
                    asked.id(), hazard.enterpriseId(), asked.contactName(), asked.validDays(), LinkMatter.HAZARD, null);
            return pages.show(CounterLinksPage.Templates.link(url, QrCode.of(url), made, enterprise(hazard)));
        } catch (Refused refused) {
            return pages.refused(shown(form.refused(refused, pages.locale()), hazard));
        }
    }

    private TemplateInstance shown(Form form, HazardView hazard) {
        return Templates.hazardLink(
                form, hazard, enterprise(hazard), links.out(hazard.id()), "/counter-links/hazards/" + hazard.id());
    }

    private HazardView hazard(String id) {
        return hazards.linkable(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("hazard"));
    }

    private Enterprise enterprise(HazardView hazard) {
        return enterprises.byId(hazard.enterpriseId()).orElseThrow(() -> new NotFound("enterprise"));
    }
}
