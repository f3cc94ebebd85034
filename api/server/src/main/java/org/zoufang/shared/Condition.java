package org.zoufang.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a where clause with the arguments it binds, in their order.
 *
 * @param text with a {@code ?} for each argument
 */
public record Condition(String text, List<Object> arguments) {

    /** Every row. */
    public static final Condition TRUE = new Condition("true", List.of());

    private static final Condition FALSE = new Condition("false", List.of());

    public static Condition of(String text, Object... arguments) {
        return new Condition(text, Arrays.asList(arguments));
    }

    /** True if one of these is; false for none. */
    public static Condition any(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return FALSE;
        }
        StringBuilder text = new StringBuilder("(");
        List<Object> arguments = new ArrayList<>();
        for (Condition condition : conditions) {
            text.append(text.length() == 1 ? "" : " or ").append(condition.text);
            arguments.addAll(condition.arguments);
        }
        return new Condition(text.append(')').toString(), arguments);
    }

    /** The arguments of a statement in which this condition stands between others. */
    public Object[] between(List<Object> before, Object... after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(arguments);
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }
}
