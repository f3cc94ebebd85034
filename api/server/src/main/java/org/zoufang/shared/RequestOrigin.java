package org.zoufang.shared;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * From where the request at hand comes, and its id. Each request gets an id of our own, answered as {@code X-Request-Id};
 * one that a client sends is not taken, or it could be made to look like another's.
 */
@ApplicationScoped
public class RequestOrigin {

    private static final String HEADER = "X-Request-Id";
    private static final int FIRST = 1000;

    private final CurrentVertxRequest request;

    RequestOrigin(CurrentVertxRequest request) {
        this.request = request;
    }

    void giveIds(@Observes Filters filters) {
        filters.register(
                context -> {
                    UUID id = Ids.next();
                    context.put(HEADER, id);
                    context.response().putHeader(HEADER, id.toString());
                    context.next();
                },
                FIRST);
    }

    /** The client's network address, as the operator's proxy settings make it known; null where no request is served. */
    public String address() {
        RoutingContext context = current();
        return context == null || context.request().remoteAddress() == null
                ? null
                : context.request().remoteAddress().hostAddress();
    }

    /** The request's id, or null where no request is served. */
    public UUID requestId() {
        RoutingContext context = current();
        return context == null ? null : context.get(HEADER);
    }

    /** What the request says in a header; null if it does not, or where no request is served. */
    public String header(String name) {
        RoutingContext context = current();
        return context == null ? null : context.request().getHeader(name);
    }

    private RoutingContext current() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}
