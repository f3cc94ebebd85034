package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zoufang.counter.CounterLink;
import org.zoufang.counter.CounterLinkReading;
import org.zoufang.counter.CounterLinkRevoking;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Asks before a link is revoked: the contact loses it at once, and it cannot be given back. */
@Page
@Path("/counter-links/{id}/revocation")
public class CounterLinkRevocationPage {

    private final CounterLinkReading reading;
    private final CounterLinkRevoking revoking;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final Pages pages;

    CounterLinkRevocationPage(
            CounterLinkReading reading,
            CounterLinkRevoking revoking,
            EnterpriseReading enterprises,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.revoking = revoking;
        this.enterprises = enterprises;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance revoke(CounterLink link, Enterprise enterprise, String path);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        CounterLink link = reading.link(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("link"));
        Enterprise enterprise =
                enterprises.byId(link.enterpriseId()).orElseThrow(() -> new NotFound("enterprise of a link"));
        return pages.show(Templates.revoke(link, enterprise, "/counter-links/" + link.id() + "/revocation"));
    }

    @POST
    public Response revoke(@PathParam("id") String id) {
        revoking.revoke(current.caller(), Ids.parse(id, "id"));
        return pages.done("/counter-links", "counter.revoked");
    }
}
