package org.zoufang.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Values for arguments, the same for the same seed: mostly of the type that is asked for, at its ends and beyond. */
final class BadValues {

    private static final List<Object> TEXTS = Arrays.asList(
            "",
            " ",
            "云州铸造",
            "'; drop table visit; --",
            "\u0000",
            "\ud800",
            "</script>",
            "🏭".repeat(2_000),
            "%",
            "\\",
            "{}");
    private static final List<Object> NUMBERS = Arrays.asList(
            0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 40, 1.5, new BigDecimal("1e400"), "7", true);
    private static final List<Object> DAYS = Arrays.asList(
            "2026-11-20", "2026-02-30", "0000-00-00", "+999999999-12-31", "-0001-01-01", "today", 20261120);
    private static final List<Object> TIMES = Arrays.asList(
            "2026-11-20T01:00:00Z", "+1000000000-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "2026-11-20", "now", 0);

    private final Random random;

    BadValues(Random random) {
        this.random = random;
    }

    Object of(GraphQLType type, int depth) {
        if (random.nextInt(25) == 0) {
            return odd();
        }
        if (type instanceof GraphQLNonNull needed) {
            return of(needed.getWrappedType(), depth);
        } else if (type instanceof GraphQLList list) {
            return list(list, depth);
        } else if (type instanceof GraphQLInputObjectType object) {
            return object(object, depth);
        } else if (type instanceof GraphQLEnumType terms) {
            return random.nextInt(10) == 0
                    ? "PICNIC"
                    : terms.getValues()
                            .get(random.nextInt(terms.getValues().size()))
                            .getName();
        }
        return scalar(((GraphQLNamedType) type).getName());
    }

    private List<Object> list(GraphQLList list, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0 && depth > 0; i--) {
            values.add(of(list.getWrappedType(), depth - 1));
        }
        return values;
    }

    private Map<String, Object> object(GraphQLInputObjectType type, int depth) {
        Map<String, Object> value = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean needed = field.getType() instanceof GraphQLNonNull;
            if (random.nextInt(needed ? 30 : 2) != 0 == needed && (depth > 0 || needed)) {
                value.put(field.getName(), of(field.getType(), depth - 1));
            }
        }
        if (random.nextInt(20) == 0) {
            value.put("surprise", odd());
        }
        return value;
    }

    private Object scalar(String name) {
        return switch (name) {
            case "Int", "Float", "BigInteger", "BigDecimal" -> one(NUMBERS);
            case "Boolean" -> random.nextBoolean();
            case "Date" -> one(DAYS);
            case "DateTime" -> one(TIMES);
            case "ID" ->
                random.nextInt(4) == 0 ? one(TEXTS) : new UUID(random.nextLong(), random.nextLong()).toString();
            default -> one(TEXTS);
        };
    }

    private Object odd() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> one(NUMBERS);
            case 2 -> List.of(List.of(List.of()));
            case 3 -> Map.of("a", Map.of("b", 1));
            case 4 -> false;
            default -> one(TEXTS);
        };
    }

    private Object one(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }
}
