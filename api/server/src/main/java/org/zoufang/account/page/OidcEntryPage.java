package org.zoufang.account.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignInRefusal;
import org.zoufang.account.oidc.OidcPaths;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SignInMode;
import org.zoufang.contract.Words;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.ZoufangConfig;
import org.zoufang.web.CurrentViewer;
import org.zoufang.web.OwnPath;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where signing in at the provider begins and ends: strangers are sent there, who comes back goes on or is told why not. */
@Page
@PermitAll
@Path(OidcPaths.ENTRY)
public class OidcEntryPage {

    private final CurrentViewer viewer;
    private final CurrentCaller caller;
    private final Pages pages;
    private final RoutingContext request;
    private final ZoufangConfig config;
    private final Event<Noted> noted;

    OidcEntryPage(
            CurrentViewer viewer,
            CurrentCaller caller,
            Pages pages,
            RoutingContext request,
            ZoufangConfig config,
            Event<Noted> noted) {
        this.viewer = viewer;
        this.caller = caller;
        this.pages = pages;
        this.request = request;
        this.config = config;
        this.noted = noted;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notIn(String why, boolean vouched);
    }

    @GET
    public Response enter(@QueryParam("next") String next) {
        if (config.signIn().mode() != SignInMode.OIDC) {
            return pages.to("/sign-in");
        }
        if (viewer.viewer().isPresent()) {
            UUID official = caller.caller().officialId();
            noted.fire(new Noted("pageSignIn", "OIDC_SESSION", official.toString(), official, null, Map.of()));
            String own = OwnPath.orNull(next);
            return pages.to(own == null ? "/landing" : own);
        }
        return SignInRefusal.of(request).map(this::told).orElseThrow(UnauthorizedException::new);
    }

    /** Who comes back as expected never sees this: he is led on before. */
    @GET
    @Path("callback")
    public Response back() {
        return SignInRefusal.of(request).map(this::told).orElseGet(() -> pages.to("/landing"));
    }

    private Response told(Refusal refusal) {
        boolean vouched = refusal.code() == RefusalCode.OFFICIAL_UNKNOWN
                || refusal.code() == RefusalCode.ACCOUNT_CLOSED
                || refusal.code() == RefusalCode.SIGN_IN_NAME_MISSING;
        Response page = pages.show(Templates.notIn(Words.in(pages.locale()).of(refusal), vouched));
        return Response.fromResponse(page).status(SignInRefusal.status(refusal)).build();
    }
}
