package org.zoufang.official.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialConnection;
import org.zoufang.official.OfficialReading;
import org.zoufang.web.Choosing;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Finds the one official that a person means, and goes back with his id to the page that asked. */
@Page
@Path("/officials/choose")
public class OfficialChoicePage {

    private final OfficialReading officials;
    private final Pages pages;

    OfficialChoicePage(OfficialReading officials, Pages pages) {
        this.officials = officials;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "official")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance choose(Choosing choosing, List<Official> found, boolean more);
    }

    @GET
    public Response choose(@QueryParam("text") String text, @QueryParam("as") String as, @QueryParam("to") String to) {
        Choosing choosing = Choosing.of(text, as, to);
        OfficialConnection page = officials.search(choosing.text(), null, null);
        List<Official> found = page.edges().stream().map(edge -> edge.node()).toList();
        boolean more = page.pageInfo().hasNextPage();
        return found.size() == 1 && !more
                ? pages.to(choosing.back(found.get(0).id()))
                : pages.show(Templates.choose(choosing, found, more));
    }
}
