package org.zoufang.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.zoufang.official.AccessTable;
import org.zoufang.shared.Forbidden;

/** Looks each query and mutation up in the access table before it runs. */
final class AccessGate {

    /** In the request's context: who asks, as the security layer knows him; absent for a stranger. */
    static final String IDENTITY = "zoufang.identity";

    private AccessGate() {}

    static void close(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        close(schema, schema.getQueryType(), "Query.", registry);
        close(schema, schema.getMutationType(), "Mutation.", registry);
    }

    private static void close(
            GraphQLSchema schema, GraphQLObjectType type, String prefix, GraphQLCodeRegistry.Builder registry) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
            DataFetcher<?> open = schema.getCodeRegistry().getDataFetcher(coordinates, field);
            registry.dataFetcher(coordinates, guarded(prefix + field.getName(), open));
        }
    }

    private static DataFetcher<?> guarded(String operation, DataFetcher<?> open) {
        return environment -> {
            pass(operation, environment.getGraphQlContext().get(IDENTITY));
            return open.get(new Unlisted(environment));
        };
    }

    private static void pass(String operation, SecurityIdentity identity) {
        AccessTable table = Arc.container().instance(AccessTable.class).get();
        if (identity == null || identity.isAnonymous()) {
            if (!table.allowsStranger(operation)) {
                throw new UnauthorizedException(operation);
            }
        } else if (!table.allows(operation, identity.getRoles())) {
            throw new Forbidden(operation);
        }
    }
}
