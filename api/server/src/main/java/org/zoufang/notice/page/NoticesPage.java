package org.zoufang.notice.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.notice.Notice;
import org.zoufang.notice.NoticeConnection;
import org.zoufang.notice.NoticeEdge;
import org.zoufang.notice.NoticeReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.web.Addresses;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What enterprises have to be told: what waits, what failed and why, and what has reached them. */
@Page
@Path("/notices")
public class NoticesPage {

    private final NoticeReading reading;
    private final CurrentCaller current;
    private final RoutingContext request;
    private final Pages pages;

    NoticesPage(NoticeReading reading, CurrentCaller current, RoutingContext request, Pages pages) {
        this.reading = reading;
        this.current = current;
        this.request = request;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notices(List<Notice> notices, boolean all, Ways ways);
    }

    /** Where one can turn from here; null where one cannot. */
    public record Ways(String first, String next) {}

    @GET
    public Response list(
            @QueryParam("all") String all, @QueryParam("hazard") String hazard, @QueryParam("after") String after) {
        UUID ofHazard = Ids.parseIfGiven(hazard, "hazard");
        boolean everything = "1".equals(all) || ofHazard != null;
        NoticeConnection found = reading.page(current.caller(), !everything, null, ofHazard, null, after);
        String next = found.pageInfo().hasNextPage() ? found.pageInfo().endCursor() : null;
        Ways ways = new Ways(
                after == null ? null : Addresses.with(request, "after", null),
                next == null ? null : Addresses.with(request, "after", next));
        return pages.show(
                Templates.notices(found.edges().stream().map(NoticeEdge::node).toList(), everything, ways));
    }
}
