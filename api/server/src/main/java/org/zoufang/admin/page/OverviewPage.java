package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where administration begins: what waits for the reader, and the ways to everything that is kept. */
@Page
@Path("/admin")
public class OverviewPage {

    private final PostingReading postings;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    OverviewPage(PostingReading postings, OfficialReading officials, CurrentCaller current, Pages pages) {
        this.postings = postings;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(List<Waiting> waiting);
    }

    @GET
    public Response overview() {
        UUID reader = current.caller().officialId();
        return pages.show(Templates.overview(Waiting.of(postings.waiting(), officials, reader)));
    }
}
