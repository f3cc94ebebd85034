package org.zoufang.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/** Random selections on a type, the same for the same seed: aliases, fragments, __typename, directives. */
final class Selections {

    private static final List<String> DIRECTIVES = List.of(
            "",
            "",
            "",
            " @include(if: $yes)",
            " @include(if: $no)",
            " @skip(if: $yes)",
            " @skip(if: $no)",
            " @skip(if: true)");

    private final Random random;
    private final StringBuilder fragments = new StringBuilder();
    private int names;

    private final BiPredicate<GraphQLObjectType, GraphQLFieldDefinition> asked;

    /** @param asked which fields may be selected */
    Selections(long seed, BiPredicate<GraphQLObjectType, GraphQLFieldDefinition> asked) {
        this.random = new Random(seed);
        this.asked = asked;
    }

    /** A query of one root field, whose arguments are given. */
    String query(String root, String arguments, GraphQLObjectType type) {
        String body = on(type, 3);
        return "query($yes: Boolean = true, $no: Boolean = false) { seen: __typename @include(if: $yes) "
                + "hidden: __typename @skip(if: $no) " + root + arguments + " " + body + " }" + fragments;
    }

    private String on(GraphQLObjectType type, int depth) {
        StringBuilder selection = new StringBuilder("{ __typename");
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            selection.append(' ').append(part(type, depth));
        }
        return selection.append(" }").toString();
    }

    private String part(GraphQLObjectType type, int depth) {
        switch (depth <= 0 ? 2 : random.nextInt(8)) {
            case 0:
                return "...on " + type.getName() + directive() + " " + on(type, depth - 1);
            case 1:
                String name = "f" + names++;
                // its own fragments come first
                String body = on(type, depth - 1);
                fragments.append(" fragment " + name + " on " + type.getName() + " " + body);
                return "..." + name + directive();
            default:
                return field(type, depth);
        }
    }

    private String field(GraphQLObjectType type, int depth) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream()
                .filter(field -> asked.test(type, field))
                .toList();
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(field.getType());
        String alias = random.nextInt(3) == 0 ? "a" + names++ + ": " : "";
        if (!(inner instanceof GraphQLObjectType object)) {
            return alias + field.getName() + directive();
        }
        return depth <= 0 ? "__typename" : alias + field.getName() + directive() + " " + on(object, depth - 1);
    }

    private String directive() {
        return DIRECTIVES.get(random.nextInt(DIRECTIVES.size()));
    }
}
