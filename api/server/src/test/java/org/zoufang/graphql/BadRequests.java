package org.zoufang.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests made from the schema that mean no good, the same for the same seed. */
final class BadRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SPOILERS =
            List.of("{", "}", "(", "\"", "\\u0000", "@a", "...", "#", "$x", ":", "€", "");

    private final GraphQLSchema schema;
    private final Random random;
    private final BadValues values;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final StringBuilder declared = new StringBuilder();

    BadRequests(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.values = new BadValues(random);
    }

    /** The body of one request. */
    String body() {
        boolean change = random.nextInt(3) == 0;
        GraphQLObjectType root = change ? schema.getMutationType() : schema.getQueryType();
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            asked.append(" r").append(i).append(": ").append(field(one(root.getFieldDefinitions()), 3));
        }
        String document = (change ? "mutation" : "query") + (declared.length() == 0 ? "" : "(" + declared + ")") + " {"
                + abused(asked.toString()) + " }";
        String spoiled = random.nextInt(6) == 0 ? spoiled(document) : document;
        String body = json(Map.of("query", spoiled, "variables", variables));
        return random.nextInt(12) == 0 ? spoiled(body) : body;
    }

    private String abused(String asked) {
        return switch (random.nextInt(14)) {
            case 0 -> asked.repeat(2 + random.nextInt(60));
            case 1 -> asked + " __typename".repeat(random.nextInt(80));
            case 2 -> asked + " __typename " + "@include(if: true) ".repeat(random.nextInt(12));
            case 3 -> asked + " ...f } fragment f on Query { ...g } fragment g on Query { ...f";
            case 4 -> asked + " { a".repeat(random.nextInt(60));
            case 5 -> asked + " ".repeat(random.nextInt(1 << 20));
            case 6 -> asked + " __schema { types { fields { type { fields { name } } } } }";
            default -> asked;
        };
    }

    private String spoiled(String text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(4));
        return text.substring(0, at) + one(SPOILERS) + text.substring(end);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        StringBuilder text = new StringBuilder(field.getName()).append(arguments(field));
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type) {
            text.append(" { __typename");
            for (int i = 0; i < 3 && depth > 0; i++) {
                text.append(" f").append(i).append(": ").append(field(one(type.getFieldDefinitions()), depth - 1));
            }
            text.append(" }");
        }
        return text.toString();
    }

    private String arguments(GraphQLFieldDefinition field) {
        StringBuilder text = new StringBuilder();
        for (GraphQLArgument argument : field.getArguments()) {
            if (GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextBoolean()) {
                String name = "v" + variables.size();
                variables.put(name, values.of(argument.getType(), 4));
                declared.append(" $").append(name).append(": ").append(GraphQLTypeUtil.simplePrint(argument.getType()));
                text.append(' ').append(argument.getName()).append(": $").append(name);
            }
        }
        return text.length() == 0 ? "" : "(" + text + ")";
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
