package org.zoufang.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Words;
import org.zoufang.shared.Languages;

/**
 * What somebody without a valid token is told: as GraphQL errors at the GraphQL door, as problem details (RFC 9457)
 * elsewhere. The code is that of the refusal where there is one, such as {@code DEVICE_REVOKED}; else {@code
 * TOKEN_INVALID} when a token came and {@code UNAUTHORIZED} when none did.
 */
record UnauthorizedAnswer(int status, String contentType, String body) {

    private static final String REFUSAL = "zoufang.refusal";

    /** Has the request answered with this refusal's code and words; throw what is returned. */
    static AuthenticationFailedException refuse(RoutingContext request, Refusal refusal) {
        if (request != null) {
            request.put(REFUSAL, refusal);
        }
        return new AuthenticationFailedException(refusal.code().name());
    }

    /** Why the request is refused, or null; a page says it in its own way. */
    static Refusal refusal(RoutingContext request) {
        return request.get(REFUSAL);
    }

    static UnauthorizedAnswer to(RoutingContext request) {
        boolean sent = request.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
        Refusal refusal = request.get(REFUSAL);
        int status = status(refusal);
        String code = refusal != null ? refusal.code().name() : sent ? "TOKEN_INVALID" : "UNAUTHORIZED";
        String message =
                refusal != null ? Words.in(Languages.of(request)).of(refusal) : message(sent, Languages.of(request));
        if (request.normalizedPath().startsWith("/graphql")) {
            JsonObject error =
                    new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
            return new UnauthorizedAnswer(
                    status,
                    "application/graphql-response+json;charset=utf-8",
                    new JsonObject().put("errors", new JsonArray().add(error)).encode());
        }
        return new UnauthorizedAnswer(
                status,
                "application/problem+json",
                new JsonObject()
                        .put("title", message)
                        .put("status", status)
                        .put("code", code)
                        .encode());
    }

    /** Whom the provider vouches for and we do not let in is forbidden, not asked to sign in again: he has. */
    static int status(Refusal refusal) {
        if (refusal == null) {
            return 401;
        }
        return switch (refusal.code()) {
            case OFFICIAL_UNKNOWN, ACCOUNT_CLOSED, SIGN_IN_NAME_MISSING -> 403;
            case SIGN_IN_PROVIDER_AWAY -> 503;
            default -> 401;
        };
    }

    private static String message(boolean sent, Locale locale) {
        boolean english = Locale.ENGLISH.equals(locale);
        if (sent) {
            return english
                    ? "The access token has expired or is not valid. Renew it or sign in again."
                    : "访问令牌已过期或无效。请刷新令牌或重新登录。";
        }
        return english ? "Please sign in." : "请先登录。";
    }
}
