package org.zoufang.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.netty.handler.codec.compression.DecompressionException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.shared.GraphqlConfig;
import org.zoufang.shared.GraphqlConfig.Introspection;
import org.zoufang.shared.Languages;
import org.zoufang.shared.ZoufangConfig;

/**
 * {@code POST /graphql}, as the GraphQL-over-HTTP specification has it. A request runs on a worker thread from its first
 * byte of JSON to its last, so that a big answer holds up nobody else's. It stands before the framework's own route,
 * which is never reached.
 */
@ApplicationScoped
class GraphqlEndpoint {

    private static final String PATH = "/graphql";
    /** After the framework's filters (authentication is at -200, authorization at -100) and before its routes. */
    private static final int ORDER = -50;

    private static final Logger LOG = Logger.getLogger(GraphqlEndpoint.class);

    private final Engine engine;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest requests;
    private final ManagedContext requestContext = Arc.container().requestContext();
    private final KnownDocuments documents;
    private final Deadlines deadlines;
    private final VariableLimits variables;
    private final GraphqlConfig config;
    private final int mostInHand;
    private final AtomicInteger inHand = new AtomicInteger();
    private final Turns turns = new Turns();

    GraphqlEndpoint(
            Engine engine,
            CurrentIdentityAssociation identities,
            CurrentVertxRequest requests,
            KnownDocuments documents,
            Deadlines deadlines,
            ZoufangConfig config) {
        this.engine = engine;
        this.identities = identities;
        this.requests = requests;
        this.documents = documents;
        this.deadlines = deadlines;
        this.config = config.graphql();
        this.mostInHand = config.limits().inHand();
        this.variables = new VariableLimits(this.config);
    }

    void open(@Observes Router router) {
        router.route(HttpMethod.POST, PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(config.bodyBytes()))
                .failureHandler(this::refuse);
        router.route(HttpMethod.POST, PATH)
                .order(ORDER + 1)
                .handler(this::takeInHand)
                .blockingHandler(this::answerAndPutDown, false)
                .failureHandler(this::refuse);
        router.route(PATH).order(ORDER + 2).handler(GraphqlEndpoint::onlyPost);
    }

    private static void onlyPost(RoutingContext http) {
        boolean options = http.request().method().equals(HttpMethod.OPTIONS);
        http.response()
                .putHeader(HttpHeaders.ALLOW, "POST")
                .setStatusCode(options ? 204 : 405)
                .end();
    }

    /** A long queue serves nobody: who would wait too long is told so while that is still cheap. */
    private void takeInHand(RoutingContext http) {
        if (inHand.incrementAndGet() <= mostInHand) {
            http.next();
        } else {
            inHand.decrementAndGet();
            int seconds = turns.take(System.nanoTime());
            throw new BadRequest(503, RefusalCode.TRY_LATER.name(), words(http, RefusalCode.TRY_LATER), seconds);
        }
    }

    private void answerAndPutDown(RoutingContext http) {
        try {
            answer(http);
        } finally {
            boolean busy = inHand.getAndDecrement() > Math.max(1, mostInHand / 2);
            turns.answered(System.nanoTime(), busy);
        }
    }

    private void answer(RoutingContext http) {
        MediaType type =
                MediaType.accepted(http.request().getHeader(HttpHeaders.ACCEPT)).orElse(null);
        if (type == null) {
            throw new BadRequest(406, "NOT_ACCEPTABLE", "The answer is " + MediaType.JSON.header());
        }
        RequestBody.requireJson(http.request().getHeader(HttpHeaders.CONTENT_TYPE));
        Buffer body = http.body().buffer();
        JsonObject request = RequestBody.read(body == null ? new byte[0] : body.getBytes(), documents);
        variables.check(request);
        ExecutionResult result = executeInTime(http, request);
        int status = type == MediaType.JSON || result.isDataPresent() ? 200 : 400;
        end(http, status, type, result);
    }

    /** However much of it was done: whoever gets no whole answer in time sends the request again as it is. */
    private ExecutionResult executeInTime(RoutingContext http, JsonObject request) {
        Deadline deadline = deadlines.begin();
        ExecutionResult result;
        try {
            result = execute(http, request);
        } finally {
            deadlines.end(deadline);
        }
        if (deadline.struck()) {
            LOG.warnf("graphql request timed out operation=%s", request.getString("operationName", "-"));
            throw new BadRequest(
                    503, RefusalCode.TIMED_OUT.name(), words(http, RefusalCode.TIMED_OUT), Turns.SOONEST_SECONDS);
        }
        return result;
    }

    private ExecutionResult execute(RoutingContext http, JsonObject request) {
        requestContext.activate();
        var state = requestContext.getState();
        try {
            QuarkusHttpUser user = (QuarkusHttpUser) http.user();
            if (user == null) {
                identities.setIdentity(QuarkusHttpUser.getSecurityIdentity(http, null));
            } else {
                identities.setIdentity(user.getSecurityIdentity());
            }
            requests.setCurrent(http);
            Map<String, Object> context = new HashMap<>();
            context.put("runBlocking", true);
            context.put("state", state);
            // what the engine itself says is for developers; what a person can mend is said in his language
            context.put("locale", Locale.ENGLISH);
            context.put(FieldErrors.LANGUAGE, Languages.of(http));
            context.put(StrangerIntrospection.ALLOWED, mayLookAtSchema(user));
            context.put(AccessGate.IDENTITY, user == null ? null : user.getSecurityIdentity());
            return engine.execute(request, context);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }

    private boolean mayLookAtSchema(QuarkusHttpUser user) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                || config.introspection() == Introspection.SIGNED_IN
                        && user != null
                        && !user.getSecurityIdentity().isAnonymous();
    }

    private void refuse(RoutingContext http) {
        if (http.response().ended()) {
            return;
        }
        BadRequest why;
        if (http.failure() instanceof BadRequest bad) {
            why = bad;
        } else if (http.statusCode() == 413) {
            why = new BadRequest(413, "BODY_TOO_LARGE", words(http, RefusalCode.REQUEST_TOO_LARGE, config.bodyBytes()));
        } else if (http.failure() instanceof DecompressionException) {
            why = new BadRequest(400, "BAD_GZIP", "The body is not packed as its Content-Encoding says");
        } else if (http.failure() == null) {
            http.next();
            return;
        } else {
            why = new BadRequest(500, Failures.CODE, Failures.record(PATH, http.failure()));
        }
        MediaType type =
                MediaType.accepted(http.request().getHeader(HttpHeaders.ACCEPT)).orElse(MediaType.JSON);
        if (why.retryAfter() > 0) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(why.retryAfter()));
        }
        end(http, why.status(), type, failed(why));
    }

    private static String words(RoutingContext http, RefusalCode code, Object... arguments) {
        return Words.in(Languages.of(http)).of(Refusal.of(code, null, arguments));
    }

    private static ExecutionResult failed(BadRequest why) {
        return ExecutionResultImpl.newExecutionResult()
                .addError(CodedError.ofRequest(why.code(), why.getMessage()))
                .build();
    }

    private static void end(RoutingContext http, int status, MediaType type, ExecutionResult result) {
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(Buffer.buffer(AnswerWriter.write(result)));
    }
}
