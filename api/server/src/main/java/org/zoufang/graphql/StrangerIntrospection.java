package org.zoufang.graphql;

import static graphql.schema.FieldCoordinates.systemCoordinates;

import graphql.GraphQLContext;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.graphql.api.ErrorCode;
import java.util.function.Supplier;
import org.zoufang.shared.GraphqlConfig.Introspection;

/**
 * The schema is shown to who is signed in, where the operator opens it. To anybody else no type exists, and asking for
 * all of them needs signing in like any other field.
 */
final class StrangerIntrospection {

    /** In the request's context: whether this caller may look at the schema. */
    static final String ALLOWED = "zoufang.introspection";

    private StrangerIntrospection() {}

    /** @param open to whom the operator opens it, if to anybody */
    static void close(GraphQLCodeRegistry.Builder registry, Supplier<Introspection> open) {
        registry.systemDataFetcher(systemCoordinates("__schema"), environment -> {
            if (!isAllowed(environment.getGraphQlContext())) {
                throw open.get() == Introspection.NOBODY ? new Closed() : new UnauthorizedException("introspection");
            }
            return environment.getGraphQLSchema();
        });
        registry.systemDataFetcher(systemCoordinates("__type"), environment -> {
            GraphQLSchema schema = environment.getGraphQLSchema();
            return isAllowed(environment.getGraphQlContext()) ? schema.getType(environment.getArgument("name")) : null;
        });
    }

    @ErrorCode("INTROSPECTION_CLOSED")
    private static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("This server does not show its schema; it stands in the documentation", null, false, false);
        }
    }

    private static boolean isAllowed(GraphQLContext context) {
        return Boolean.TRUE.equals(context.get(ALLOWED));
    }
}
