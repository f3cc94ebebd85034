package org.zoufang.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Errors as the client sees them: a message, where, and a code; nothing of the server's insides. */
final class ErrorAnswers {

    /** The engine shows its own syntax tree in messages about values: of a text the text is left, of others nothing. */
    private static final Pattern TEXT = Pattern.compile("'StringValue\\{value='([^{}]*)'}'");

    private static final Pattern SYNTAX_TREE = Pattern.compile(" with value '\\w+Value\\{.*}'", Pattern.DOTALL);

    /** Whatever names a class of ours or of Java tells a client nothing. */
    private static final Pattern CLASS = Pattern.compile("\\b(org\\.zoufang|java|io\\.smallrye)\\.");

    private ErrorAnswers() {}

    /** @param executed whether the request came as far as to its fields */
    static Map<String, Object> of(GraphQLError error, boolean executed) {
        String code = code(error, executed);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", message(error, code));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            answer.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (executed && path(error) != null) {
            answer.put("path", path(error));
        }
        answer.put("extensions", error instanceof CodedError coded ? coded.getExtensions() : Map.of("code", code));
        return answer;
    }

    private static List<?> path(GraphQLError error) {
        return error instanceof ValidationError invalid ? invalid.getQueryPath() : error.getPath();
    }

    private static String message(GraphQLError error, String code) {
        if (error instanceof CodedError) {
            return error.getMessage();
        }
        if (Failures.CODE.equals(code) || CLASS.matcher(error.getMessage()).find()) {
            return error instanceof Throwable thrown
                    ? Failures.record(error.getPath(), thrown)
                    : Failures.record(error.getPath(), error.getMessage());
        }
        String message = TEXT.matcher(error.getMessage()).replaceAll("'$1'");
        return SYNTAX_TREE.matcher(message).replaceAll("");
    }

    private static String code(GraphQLError error, boolean executed) {
        if (error instanceof CodedError coded) {
            return coded.code();
        } else if (error instanceof OverLimit over) {
            return over.code();
        } else if (error instanceof UnknownOperationException) {
            return "UNKNOWN_OPERATION";
        } else if (isVariable(error)) {
            return "BAD_VARIABLES";
        } else if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return "PARSE_FAILED";
        } else if (error.getErrorType() == ErrorType.ValidationError) {
            return executed ? "BAD_ARGUMENT" : "VALIDATION_FAILED";
        } else if (error instanceof BadFaithIntrospectionError) {
            return "TOO_COMPLEX";
        } else if (error.getErrorType() == ErrorType.ExecutionAborted && !(error instanceof Throwable)) {
            return "TOO_COMPLEX";
        }
        return Failures.CODE;
    }

    private static boolean isVariable(GraphQLError error) {
        return error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException;
    }
}
