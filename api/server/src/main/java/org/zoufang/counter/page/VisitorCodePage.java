package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.zoufang.counter.VisitorCard;
import org.zoufang.counter.VisitorCodeReading;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What the guard at an enterprise's gate sees who has scanned a visitor's code. He needs no account. */
@Page
@PermitAll
@Path("/v")
public class VisitorCodePage {

    private final VisitorCodeReading reading;
    private final Pages pages;

    VisitorCodePage(VisitorCodeReading reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance visitor(VisitorCard card);

        static native TemplateInstance codeRefused();
    }

    @GET
    public Response verify(@QueryParam("code") String code) {
        return reading.read(code)
                .map(card -> pages.show(Templates.visitor(card)))
                .orElseGet(() -> pages.refused(Templates.codeRefused()));
    }
}
