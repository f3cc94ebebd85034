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

/** Looks each query and mutation up in the access table before it runs; a mutation that is refused is told. */
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
            DataFetcher<?> guarded = guarded(prefix + field.getName(), open);
            registry.dataFetcher(coordinates, type == schema.getMutationType() ? told(guarded) : guarded);
        }
    }

    private static DataFetcher<?> guarded(String operation, DataFetcher<?> open) {
        return environment -> {
            pass(operation, environment.getGraphQlContext().get(IDENTITY));
            return open.get(new Unlisted(environment));
        };
    }

    /** The one place that every refused mutation passes. */
    private static DataFetcher<?> told(DataFetcher<?> mutation) {
        return environment -> {
            Object answer;
            try {
                answer = mutation.get(environment);
            } catch (Exception thrown) {
                RefusedMutations.threw(environment, thrown);
                throw thrown;
            }
            RefusedMutations.answered(environment, answer);
            return answer;
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
