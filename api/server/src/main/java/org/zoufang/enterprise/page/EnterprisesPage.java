package org.zoufang.enterprise.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseConnection;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.web.Addresses;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The register of enterprises (企业名录): found by name, pinyin, initials or code; each leads to its file. */
@Page
@Path("/enterprises")
public class EnterprisesPage {

    private static final String AFTER = "after";

    private final EnterpriseReading enterprises;
    private final Pages pages;
    private final RoutingContext request;

    EnterprisesPage(EnterpriseReading enterprises, Pages pages, RoutingContext request) {
        this.enterprises = enterprises;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "enterprise")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(String text, List<Enterprise> found, String first, String next);
    }

    @GET
    public Response list(@QueryParam("text") String text, @QueryParam(AFTER) String after) {
        String asked = text == null ? "" : text.strip();
        EnterpriseConnection page = enterprises.search(asked, null, after);
        List<Enterprise> found = page.edges().stream().map(edge -> edge.node()).toList();
        String first = after == null ? null : Addresses.with(request, AFTER, null);
        String next = page.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, page.pageInfo().endCursor())
                : null;
        return pages.show(Templates.list(asked, found, first, next));
    }
}
