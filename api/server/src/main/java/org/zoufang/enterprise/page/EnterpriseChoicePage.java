package org.zoufang.enterprise.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseConnection;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.web.Choosing;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Finds the one enterprise that a person means, and goes back with its id to the page that asked. */
@Page
@Path("/enterprises/choose")
public class EnterpriseChoicePage {

    private final EnterpriseReading enterprises;
    private final Pages pages;

    EnterpriseChoicePage(EnterpriseReading enterprises, Pages pages) {
        this.enterprises = enterprises;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "enterprise")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance choose(Choosing choosing, List<Enterprise> found, boolean more);
    }

    @GET
    public Response choose(@QueryParam("text") String text, @QueryParam("as") String as, @QueryParam("to") String to) {
        Choosing choosing = Choosing.of(text, as, to);
        EnterpriseConnection page = enterprises.search(choosing.text(), null, null);
        List<Enterprise> found = page.edges().stream().map(edge -> edge.node()).toList();
        boolean more = page.pageInfo().hasNextPage();
        List<Enterprise> meant = found.size() == 1 && !more
                ? found
                : found.stream()
                        .filter(one -> one.name().equals(choosing.text()))
                        .toList();
        return meant.size() == 1
                ? pages.to(choosing.back(meant.get(0).id()))
                : pages.show(Templates.choose(choosing, found, more));
    }
}
