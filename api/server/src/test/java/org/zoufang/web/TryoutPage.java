package org.zoufang.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.NotFound;

/** Pages that go wrong in every way, and one that takes a form. */
@Page
@Path("/tryout")
public class TryoutPage {

    private final Pages pages;

    TryoutPage(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Path("broken")
    public Response broken() {
        throw new IllegalStateException("secret of the inside");
    }

    @GET
    @Path("forbidden")
    public Response forbidden() {
        throw new Forbidden("secret of the inside");
    }

    @GET
    @Path("foreign")
    public Response foreign() {
        throw new NotFound("secret of the inside");
    }

    @POST
    @Path("form")
    public Response form() {
        return Response.ok(pages.form().text("text") + " " + pages.form().all("kind"), "text/plain;charset=utf-8")
                .build();
    }
}
