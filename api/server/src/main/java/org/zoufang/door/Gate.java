package org.zoufang.door;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.ZoufangConfig;

/** Lets a request in, or tells it why not, before anything is done for it. */
@ApplicationScoped
class Gate {

    /** Before anybody asks who it is. */
    private static final int FIRST = -1000;
    /** When it is known who it is (-200 and -100) and before anything answers (GraphQL at -50, all else from 0). */
    private static final int KNOWN = -60;
    /** After the framework has noted its own limit for bodies of unknown length (-2). */
    private static final int BEFORE_BODY = -1;

    /** What a form writes around a file. */
    private static final long ENVELOPE = 64 * 1024;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Budgets budgets;
    private final Senders senders;
    private final ZoufangConfig config;

    Gate(Budgets budgets, Senders senders, ZoufangConfig config) {
        this.budgets = budgets;
        this.senders = senders;
        this.config = config;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::first);
        router.route().order(KNOWN).handler(this::known);
        router.route().order(BEFORE_BODY).handler(this::beforeBody);
    }

    private void first(RoutingContext http) {
        Area area = Area.of(http.request());
        http.addHeadersEndHandler(ready -> AnswerHeaders.complete(http.response(), area));
        if (isFromAnotherSite(http.request(), area)) {
            new GateAnswer(GateAnswer.FORBIDDEN, "CROSS_SITE", "Other sites' pages have no business here", 0)
                    .send(http);
        } else if (length(http.request()) > mostBytes(area)) {
            GateAnswer.of(http, GateAnswer.TOO_LARGE, RefusalCode.REQUEST_TOO_LARGE, mostBytes(area))
                    .send(http);
        } else {
            http.next();
        }
    }

    /** A browser says so itself; no page of another site asks here, and none may. */
    private static boolean isFromAnotherSite(HttpServerRequest request, Area area) {
        boolean preflight = request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        return preflight
                || area.isApi()
                        && !READING.contains(request.method())
                        && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private void known(RoutingContext http) {
        Area area = Area.of(http.request());
        String person = Senders.signedIn(http);
        int seconds = person == null
                ? budgets.takeStranger(area, senders.address(http.request()))
                : budgets.takeSignedIn(area, person);
        if (seconds == 0) {
            http.next();
        } else {
            GateAnswer.of(http, GateAnswer.TOO_MANY, RefusalCode.TOO_MANY_REQUESTS, seconds)
                    .after(seconds)
                    .send(http);
        }
    }

    private void beforeBody(RoutingContext http) {
        http.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, mostBytes(Area.of(http.request())));
        http.next();
    }

    private long mostBytes(Area area) {
        return switch (area) {
            // which has its own limit, and its own word for it
            case GRAPHQL -> Long.MAX_VALUE;
            case UPLOAD -> Limits.PHOTO_BYTES;
            case IMPORT -> config.limits().importBytes();
            case PARCEL -> config.limits().parcelBytes() + ENVELOPE;
            case REPORT -> config.limits().reportBytes();
            case PHOTO, COUNTER, COMPLAINT, WATCH, OTHER -> config.limits().bodyBytes();
        };
    }

    /** As announced; one that is not announced is counted while it is read. */
    private static long length(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
