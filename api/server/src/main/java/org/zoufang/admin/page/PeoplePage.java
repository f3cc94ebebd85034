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
import org.zoufang.official.Official;
import org.zoufang.official.OfficialConnection;
import org.zoufang.official.OfficialReading;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The people, by a part of their names. */
@Page
@Path("/admin/people")
public class PeoplePage {

    private final OfficialReading officials;
    private final Pages pages;
    private final RoutingContext request;

    PeoplePage(OfficialReading officials, Pages pages, RoutingContext request) {
        this.officials = officials;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(Form form, List<Official> found, Turning turning);
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        OfficialConnection page = officials.search(form.text("search"), null, form.text("after"));
        return pages.show(Templates.people(
                form, page.edges().stream().map(edge -> edge.node()).toList(), Turning.of(request, page.pageInfo())));
    }
}
