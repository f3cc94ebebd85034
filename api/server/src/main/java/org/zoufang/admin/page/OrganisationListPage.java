package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.register.OrganisationFilter;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.official.register.RegisteredOrganisationConnection;
import org.zoufang.official.register.RegisteredOrganisationEdge;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The bodies: from the top down, or by a part of their names. */
@Page
@Path("/admin/organisations")
public class OrganisationListPage {

    private static final int SIZE = 50;

    private final OrganisationReading bodies;
    private final Pages pages;
    private final RoutingContext request;

    OrganisationListPage(OrganisationReading bodies, Pages pages, RoutingContext request) {
        this.bodies = bodies;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance organisations(
                Form form, RegisteredOrganisation above, List<RegisteredOrganisation> found, Turning turning);
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        UUID parent = Ids.parseIfGiven(form.text("parent"), "parent");
        String search = form.text("search");
        RegisteredOrganisationConnection page = bodies.page(
                new OrganisationFilter(search, parent, search == null && parent == null), SIZE, form.text("after"));
        RegisteredOrganisation above =
                parent == null ? null : bodies.byId(parent).orElseThrow(() -> new NotFound("organisation"));
        return pages.show(Templates.organisations(
                form,
                above,
                page.edges().stream().map(RegisteredOrganisationEdge::node).toList(),
                Turning.of(request, page.pageInfo())));
    }
}
