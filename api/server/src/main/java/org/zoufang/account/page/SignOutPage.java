package org.zoufang.account.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.account.PageCookie;
import org.zoufang.account.PageSessionOpening;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.CurrentViewer;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Ends the session. Who was signed out already is told the same. */
@Page
@PermitAll
@Path("/sign-out")
public class SignOutPage {

    private final PageSessionOpening sessions;
    private final CurrentViewer current;
    private final CurrentCaller caller;
    private final Pages pages;
    private final RoutingContext request;

    SignOutPage(
            PageSessionOpening sessions,
            CurrentViewer current,
            CurrentCaller caller,
            Pages pages,
            RoutingContext request) {
        this.sessions = sessions;
        this.current = current;
        this.caller = caller;
        this.pages = pages;
        this.request = request;
    }

    @POST
    public Response signOut() {
        if (current.viewer().isPresent()) {
            sessions.end(PageCookie.read(request), caller.caller().officialId());
        }
        PageCookie.forget(request);
        return pages.done("/sign-in", "account.signedOut");
    }
}
