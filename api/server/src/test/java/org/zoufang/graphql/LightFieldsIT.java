package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The light fetchers are in use, and give what the framework's own would. Both engines answer from the same samples, so
 * that only the fetchers differ. If an upgrade no longer asks {@link LightFields}, this fails.
 */
@QuarkusTest
class LightFieldsIT {

    private static final int SELECTIONS = 150;

    private final GraphQLSchema schema;
    private final Schema model;

    LightFieldsIT(GraphQLSchema schema, Schema model) {
        this.schema = schema;
        this.model = model;
    }

    @Test
    void lightAnswersAreStockAnswers() {
        List<GraphQLFieldDefinition> questions = schema.getQueryType().getFieldDefinitions();
        assertThat(questions).extracting(GraphQLFieldDefinition::getName).contains("visitHistory", "officials", "me");
        questions.forEach(this::assertLightIsStock);
    }

    private void assertLightIsStock(GraphQLFieldDefinition field) {
        // Given
        String root = field.getName();
        GraphQLObjectType type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        Object one = new Samples(11).of(returnType(root));
        boolean many = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        Object sample = many && !(one instanceof List) ? List.of(one, one) : one;
        ExecutionService light = engine(root, sample, false);
        ExecutionService stock = engine(root, sample, true);
        for (int seed = 0; seed < SELECTIONS; seed++) {
            String query = new Selections(seed, this::isProperty).query(root, arguments(field), type);
            // When
            String lightAnswer = answer(light, query);
            String stockAnswer = answer(stock, query);
            // Then
            assertThat(lightAnswer).as(query).isEqualTo(stockAnswer).doesNotContain("\"errors\"");
        }
    }

    @Test
    void everyPropertyFieldIsLight() {
        // Given
        List<String> heavy = new ArrayList<>();
        int light = 0;
        // When
        for (GraphQLObjectType type : objectTypes()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                DataFetcher<?> fetcher = fetcher(type, field);
                if (fetcher instanceof LightField) {
                    light++;
                } else if (fetcher instanceof FieldDataFetcher) {
                    heavy.add(type.getName() + "." + field.getName());
                }
            }
        }
        // Then
        assertThat(light).isGreaterThan(30);
        assertThat(heavy).isEmpty();
    }

    /** Fields that a resolver answers are not in question here. */
    private boolean isProperty(GraphQLObjectType type, GraphQLFieldDefinition field) {
        DataFetcher<?> fetcher = fetcher(type, field);
        return fetcher instanceof LightField || fetcher instanceof FieldDataFetcher;
    }

    /** What the field cannot be asked without. */
    private static String arguments(GraphQLFieldDefinition field) {
        String needed = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> argument.getName() + ": " + literal(GraphQLTypeUtil.unwrapAll(argument.getType())))
                .collect(Collectors.joining(", "));
        return needed.isEmpty() ? "" : "(" + needed + ")";
    }

    private static String literal(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType terms) {
            return terms.getValues().get(0).getName();
        }
        return type.getName().equals("Int") ? "1" : "\"x\"";
    }

    private String answer(ExecutionService engine, String query) {
        JsonObject request = Json.createObjectBuilder().add("query", query).build();
        ExecutionResult[] result = new ExecutionResult[1];
        engine.executeSync(
                request,
                new HashMap<>(Map.of("runBlocking", true)),
                (ExecutionResponse response) -> result[0] = response.getExecutionResult());
        return new String(AnswerWriter.write(result[0]), StandardCharsets.UTF_8);
    }

    private ExecutionService engine(String root, Object sample, boolean stock) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(changed -> {
            changed.dataFetcher(FieldCoordinates.coordinates("Query", root), (DataFetcher<?>) environment -> sample);
            for (GraphQLObjectType type : objectTypes()) {
                for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                    if (stock && fetcher(type, field) instanceof LightField light) {
                        changed.dataFetcher(FieldCoordinates.coordinates(type, field), light.stock());
                    }
                }
            }
        });
        return new ExecutionService(schema.transformWithoutTypes(changed -> changed.codeRegistry(registry)), model);
    }

    private DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return schema.getCodeRegistry().getDataFetcher(FieldCoordinates.coordinates(type, field), field);
    }

    private List<GraphQLObjectType> objectTypes() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private Class<?> returnType(String root) {
        return model.getQueries().stream()
                .filter(operation -> operation.getName().equals(root))
                .map(operation -> load(operation.getReference().getClassName()))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
