package org.zoufang.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.zoufang.contract.Words;
import org.zoufang.shared.Refused;

/** Turns what a field's code threw into errors with a code; all else becomes an id that stands in the log. */
final class FieldErrors implements DataFetcherExceptionHandler {

    /** Where the request's context keeps the language of who asks. */
    static final String LANGUAGE = "zoufang.language";

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        Throwable cause = thrown.getException();
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        List<CodedError> errors = of(cause, thrown);
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .errors(List.copyOf(errors))
                .build());
    }

    private static List<CodedError> of(Throwable cause, DataFetcherExceptionHandlerParameters thrown) {
        if (cause instanceof Refused refused) {
            Words words = Words.in(
                    thrown.getDataFetchingEnvironment().getGraphQlContext().getOrDefault(LANGUAGE, Locale.ENGLISH));
            return refused.refusals().stream()
                    .map(refusal -> error(refusal.code().name(), words.of(refusal), refusal.field(), thrown))
                    .toList();
        }
        ErrorCode coded = cause.getClass().getAnnotation(ErrorCode.class);
        if (coded != null) {
            return List.of(error(coded.value(), cause.getMessage(), null, thrown));
        }
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationException) {
            return List.of(error("UNAUTHENTICATED", "Sign in first", null, thrown));
        }
        if (cause instanceof ForbiddenException) {
            return List.of(error("FORBIDDEN", "No right to this", null, thrown));
        }
        Deadline deadline = Deadlines.current();
        if (deadline != null && deadline.struck()) {
            return List.of(error("TIMED_OUT", "It took too long", null, thrown));
        }
        return List.of(error(Failures.CODE, Failures.record(thrown.getPath(), cause), null, thrown));
    }

    private static CodedError error(
            String code, String message, String field, DataFetcherExceptionHandlerParameters thrown) {
        return new CodedError(code, message, field, thrown.getPath().toList(), List.of(thrown.getSourceLocation()));
    }
}
