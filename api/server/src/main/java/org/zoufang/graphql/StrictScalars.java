package org.zoufang.graphql;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The framework lets any text through as a number, a day or an instant and finds out when it fills the arguments, where
 * it can only talk of its own classes. Here they are refused with the request, by name.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {

    private static final Map<String, UnaryOperator<Coercing<?, ?>>> STRICT = Map.of(
            "Json", stock -> new RawJson(),
            "Int",
                    stock -> new CheckedScalar(stock, "Int", value -> {
                        if (!(value instanceof Number number) || number.intValue() != number.doubleValue()) {
                            throw new IllegalArgumentException("not an integer of 32 bits");
                        }
                    }),
            "Date", stock -> new CheckedScalar(stock, "Date", value -> LocalDate.parse((String) value)),
            "DateTime",
                    stock -> new CheckedScalar(
                            stock, "DateTime", value -> DateTimeFormatter.ISO_INSTANT.parse((String) value)));

    private StrictScalars() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictScalars());
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        UnaryOperator<Coercing<?, ?>> strict = STRICT.get(scalar.getName());
        return strict == null
                ? TraversalControl.CONTINUE
                : changeNode(
                        context, scalar.transform(changed -> changed.coercing(strict.apply(scalar.getCoercing()))));
    }
}
