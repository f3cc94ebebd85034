package org.zoufang.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import org.zoufang.contract.Limits;

/**
 * How large the answer to a query may be. Its size is the number of fields the answer can have: what stands under a page
 * counts once for each row asked for, so that aliases and nested pages are paid by what they cost.
 */
final class QueryLimits {

    private QueryLimits() {}

    static Instrumentation of(int complexity) {
        return new Complexity(complexity);
    }

    static int fields(FieldComplexityEnvironment environment, int below) {
        if (environment.getFieldDefinition().getArgument("first") == null) {
            return 1 + below;
        }
        Object first = environment.getArguments().get("first");
        int rows = first instanceof Integer number ? number : Limits.PAGE_DEFAULT;
        long total = 1L + (long) below * Math.max(1, Math.min(rows, Limits.CHANGES));
        return (int) Math.min(total, Integer.MAX_VALUE / 2);
    }

    private static final class Complexity extends MaxQueryComplexityInstrumentation {

        Complexity(int most) {
            super(most, QueryLimits::fields);
        }

        @Override
        protected AbortExecutionException mkAbortException(int fields, int most) {
            return new OverLimit(
                    "TOO_COMPLEX", "The answer could have " + fields + " fields; at most " + most + " are allowed");
        }
    }
}
