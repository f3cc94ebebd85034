package org.zoufang.photo.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** tus 1.0, X-HTTP-Method-Override: for clients whose HTTP cannot say PATCH. */
class MethodOverride {

    @ServerRequestFilter(preMatching = true)
    void override(ContainerRequestContext request) {
        String method = request.getHeaderString("X-HTTP-Method-Override");
        if (method != null
                && request.getMethod().equals("POST")
                && request.getUriInfo().getPath().startsWith("/photos/")) {
            request.setMethod(method);
        }
    }
}
