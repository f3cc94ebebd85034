package org.zoufang.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Executes a request on the calling thread. */
@ApplicationScoped
class Engine {

    /** The framework parses first for its own ends and then says no more than this. */
    private static final String UNPARSEABLE = "Unparseable input document";

    private final ExecutionService execution;

    Engine(ExecutionService execution) {
        this.execution = execution;
    }

    ExecutionResult execute(JsonObject request, Map<String, Object> context) {
        Taken taken = new Taken();
        execution.executeSync(request, context, taken);
        if (taken.failure != null) {
            return failed(CodedError.ofRequest(Failures.CODE, Failures.record(null, taken.failure)));
        }
        List<GraphQLError> errors = taken.result.getErrors();
        if (!taken.result.isDataPresent()
                && errors.size() == 1
                && UNPARSEABLE.equals(errors.get(0).getMessage())) {
            return failed(whyUnparseable(request.getString("query")));
        }
        return taken.result;
    }

    private static GraphQLError whyUnparseable(String query) {
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                    .build());
        } catch (ParseCancelledException e) {
            return CodedError.ofRequest("TOO_MANY_TOKENS", "The document is too long");
        } catch (InvalidSyntaxException e) {
            return e.toInvalidSyntaxError();
        }
        return CodedError.ofRequest("PARSE_FAILED", "The document cannot be read");
    }

    private static ExecutionResult failed(GraphQLError error) {
        return ExecutionResultImpl.newExecutionResult().addError(error).build();
    }

    private static final class Taken implements ExecutionResponseWriter {

        private ExecutionResult result;
        private Throwable failure;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable thrown) {
            failure = thrown;
        }
    }
}
