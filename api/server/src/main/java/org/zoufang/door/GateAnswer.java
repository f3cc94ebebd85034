package org.zoufang.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.shared.Languages;
import org.zoufang.shared.Problem;

/** What is told to a request that goes no further: a GraphQL error at the GraphQL address, problem details elsewhere. */
record GateAnswer(int status, String code, String message, int retryAfter) {

    static final int FORBIDDEN = 403;
    static final int TOO_LARGE = 413;
    static final int TOO_MANY = 429;

    static GateAnswer of(RoutingContext http, int status, RefusalCode code, Object... arguments) {
        String message = Words.in(Languages.of(http)).of(Refusal.of(code, null, arguments));
        return new GateAnswer(status, code.name(), message, 0);
    }

    GateAnswer after(int seconds) {
        return new GateAnswer(status, code, message, seconds);
    }

    /** Ends the request. What it still sends is not read. */
    void send(RoutingContext http) {
        HttpServerResponse response = http.response().setStatusCode(status);
        if (retryAfter > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        if (status == TOO_LARGE && http.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
            response.endHandler(ended -> http.request().connection().close());
        }
        boolean graphql = Area.of(http.request()) == Area.GRAPHQL;
        response.putHeader(HttpHeaders.CONTENT_TYPE, graphql ? "application/graphql-response+json" : Problem.MEDIA_TYPE)
                .end((graphql ? asGraphql() : asProblem()).toBuffer());
    }

    private JsonObject asGraphql() {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
        return new JsonObject().put("errors", new JsonArray().add(error));
    }

    private JsonObject asProblem() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("status", status)
                .put("detail", message)
                .put("code", code);
    }
}
