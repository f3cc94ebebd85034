package org.zoufang.leadership.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.leadership.overview.Overview;
import org.zoufang.leadership.overview.OverviewReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** How things stand (总览): the answer first, then what is worst by name, then the way to the whole. */
@Page
@Path("/overview")
public class OverviewPage {

    private final OverviewReading reading;
    private final CurrentCaller current;
    private final Pages pages;

    OverviewPage(OverviewReading reading, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "leadership")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(Overview overview, String visitedChange, String openChange);
    }

    @GET
    public Response overview() {
        Overview overview = reading.overview(current.caller());
        return pages.show(Templates.overview(
                overview,
                signed(overview.visited().now() - overview.visited().before()),
                signed(overview.open().now() - overview.open().before())));
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
    }
}
