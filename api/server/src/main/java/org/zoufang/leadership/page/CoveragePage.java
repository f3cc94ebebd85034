package org.zoufang.leadership.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.zoufang.contract.SizeClass;
import org.zoufang.leadership.coverage.CoverageConnection;
import org.zoufang.leadership.coverage.CoverageEntry;
import org.zoufang.leadership.coverage.CoverageFilter;
import org.zoufang.leadership.coverage.CoverageReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Who was left out (覆盖情况): enterprises at which nobody was in this quarter, or ever. */
@Page
@Path("/coverage")
public class CoveragePage {

    private static final String AFTER = "after";
    private static final String YES = "yes";

    private final CoverageReading reading;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    CoveragePage(CoverageReading reading, CurrentCaller current, Pages pages, RoutingContext request) {
        this.reading = reading;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "leadership")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance coverage(
                Form form, SizeClass[] sizes, List<CoverageEntry> lines, String first, String next);
    }

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        List<SizeClass> sizes = form.terms("size", SizeClass.class);
        CoverageFilter filter =
                new CoverageFilter(form.has("never", YES), form.has("key", YES), sizes.isEmpty() ? null : sizes.get(0));
        CoverageConnection found = reading.page(current.caller(), filter, form.text(AFTER), null);
        List<CoverageEntry> lines =
                found.edges().stream().map(edge -> edge.node()).toList();
        String first = form.text(AFTER) == null ? null : Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        return pages.show(Templates.coverage(form, SizeClass.values(), lines, first, next));
    }
}
