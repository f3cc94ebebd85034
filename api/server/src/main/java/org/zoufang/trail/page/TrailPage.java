package org.zoufang.trail.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.zoufang.export.ExportWays;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.trail.TrailConnection;
import org.zoufang.trail.TrailEdge;
import org.zoufang.trail.TrailEntry;
import org.zoufang.trail.TrailFilter;
import org.zoufang.trail.TrailReading;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The trail (留痕) for auditors: who did what when, by period, person, device, action and thing. */
@Page
@Path("/trail")
public class TrailPage {

    private static final String PATH = "/trail";
    private static final String AFTER = "after";

    private final TrailReading reading;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    TrailPage(TrailReading reading, CurrentCaller current, Pages pages, RoutingContext request) {
        this.reading = reading;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "trail")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<TrailEntry> rows, Ways ways, boolean filtered);
    }

    /**
     * Where one can go from here; null where one cannot.
     *
     * @param export the same rows as files, once a period is given
     */
    public record Ways(String first, String next, ExportWays export) {
        static final Ways NONE = new Ways(null, null, null);
    }

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            TrailFilter filter = filter(form);
            TrailConnection found = reading.page(current.caller(), filter, null, form.text(AFTER));
            List<TrailEntry> rows = found.edges().stream().map(TrailEdge::node).toList();
            return pages.show(Templates.list(form, rows, ways(form, filter, found), !filter.equals(TrailFilter.ALL)));
        } catch (Refused refused) {
            Form again = form.refused(refused, pages.locale());
            return pages.refused(Templates.list(again, List.of(), Ways.NONE, true));
        }
    }

    private static TrailFilter filter(Form form) {
        return new TrailFilter(
                form.day("from"),
                form.day("to"),
                Ids.parseIfGiven(form.text("officialId"), "officialId"),
                Ids.parseIfGiven(form.text("deviceId"), "deviceId"),
                form.text("action"),
                form.text("subject"),
                form.text("subjectId"));
    }

    private Ways ways(Form form, TrailFilter filter, TrailConnection found) {
        boolean period = filter.from() != null && filter.to() != null;
        return new Ways(
                form.text(AFTER) == null ? null : Addresses.with(request, AFTER, null),
                found.pageInfo().hasNextPage()
                        ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                        : null,
                period ? ExportWays.of(request, AFTER) : null);
    }
}
