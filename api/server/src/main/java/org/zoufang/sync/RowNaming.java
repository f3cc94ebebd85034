package org.zoufang.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The row that a group makes may go by the group's own id: the command then leaves it out, and the request says it once.
 * With or without it is the same content; see {@link org.zoufang.contract.SchemaVersion#SERVER_HEADER}.
 */
final class RowNaming {

    private static final String ID = "id";
    private static final String COMMANDS = "commands";
    private static final Set<String> MAKING = Set.of("visitRecord", "noteWrite");

    private RowNaming() {}

    /** The group as it came, with the id in the one command that makes a row, where it was left out. */
    static Object named(Object group) {
        if (group instanceof Map<?, ?> fields
                && fields.get(ID) instanceof String id
                && fields.get(COMMANDS) instanceof List<?> commands
                && commands.size() == 1
                && commands.get(0) instanceof Map<?, ?> command
                && command.size() == 1) {
            Map.Entry<?, ?> only = command.entrySet().iterator().next();
            if (MAKING.contains(only.getKey())
                    && only.getValue() instanceof Map<?, ?> input
                    && !input.containsKey(ID)) {
                Map<Object, Object> whole = new HashMap<>(fields);
                whole.put(COMMANDS, List.of(Map.of(only.getKey(), with(id, input))));
                return whole;
            }
        }
        return group;
    }

    private static Map<Object, Object> with(String id, Map<?, ?> input) {
        Map<Object, Object> whole = new HashMap<>(input);
        whole.put(ID, id);
        return whole;
    }
}
