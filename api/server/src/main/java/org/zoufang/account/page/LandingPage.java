package org.zoufang.account.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.web.CurrentViewer;
import org.zoufang.web.Navigation;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Leads who has signed in to the first place that he is offered. */
@Page
@Path("/landing")
public class LandingPage {

    private final CurrentViewer current;
    private final Navigation navigation;
    private final Pages pages;

    LandingPage(CurrentViewer current, Navigation navigation, Pages pages) {
        this.current = current;
        this.navigation = navigation;
        this.pages = pages;
    }

    @GET
    public Response land() {
        return pages.to(navigation.landing(current.viewer().orElseThrow()));
    }
}
