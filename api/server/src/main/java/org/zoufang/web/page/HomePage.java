package org.zoufang.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What somebody who is signed in may open, in one place. */
@Page
@Path("/home")
public class HomePage {

    private final Pages pages;

    HomePage(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home();
    }

    @GET
    public Response home() {
        return pages.show(Templates.home());
    }
}
