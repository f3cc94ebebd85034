package org.zoufang.account.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.zoufang.account.oidc.OidcLogoutReceiving;
import org.zoufang.account.oidc.OidcPaths;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.ZoufangConfig;

/** The provider's door: its signed token is all that it shows. */
@Path(OidcPaths.BACK_CHANNEL)
@PermitAll
@Blocking
public class OidcLogoutResource {

    private final OidcLogoutReceiving receiving;
    private final ZoufangConfig config;

    OidcLogoutResource(OidcLogoutReceiving receiving, ZoufangConfig config) {
        this.receiving = receiving;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ended(@RestForm("logout_token") String token) {
        if (config.signIn().mode() != SignInMode.OIDC) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        CacheControl uncached = new CacheControl();
        uncached.setNoStore(true);
        try {
            receiving.receive(token == null ? "" : token);
            return Response.ok().cacheControl(uncached).build();
        } catch (IllegalArgumentException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity("{\"error\":\"invalid_request\"}")
                    .cacheControl(uncached)
                    .build();
        }
    }
}
