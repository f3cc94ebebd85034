package org.zoufang.graphql;

import static graphql.schema.FieldCoordinates.systemCoordinates;

import graphql.GraphQLContext;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.quarkus.security.UnauthorizedException;

/**
 * The schema is shown to who is signed in. To a stranger no type exists, and asking for all of them needs signing in
 * like any other field.
 */
final class StrangerIntrospection {

    /** In the request's context: whether this caller may look at the schema. */
    static final String ALLOWED = "zoufang.introspection";

    private StrangerIntrospection() {}

    static void close(GraphQLCodeRegistry.Builder registry) {
        registry.systemDataFetcher(systemCoordinates("__schema"), environment -> {
            if (!isAllowed(environment.getGraphQlContext())) {
                throw new UnauthorizedException("introspection");
            }
            return environment.getGraphQLSchema();
        });
        registry.systemDataFetcher(systemCoordinates("__type"), environment -> {
            GraphQLSchema schema = environment.getGraphQLSchema();
            return isAllowed(environment.getGraphQlContext()) ? schema.getType(environment.getArgument("name")) : null;
        });
    }

    private static boolean isAllowed(GraphQLContext context) {
        return Boolean.TRUE.equals(context.get(ALLOWED));
    }
}
