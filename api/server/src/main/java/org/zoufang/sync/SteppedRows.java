package org.zoufang.sync;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rows that a command changes one step at a time, each step a version of its own: notes, problems, hazards and promises.
 * Told by the commands' names, so that a new one cannot be forgotten.
 */
final class SteppedRows {

    private static final List<String> KINDS = List.of("note", "problem", "hazard", "commitment");

    private static final List<Arm> ARMS = Stream.of(CommandInput.class.getRecordComponents())
            .filter(arm -> KINDS.stream().anyMatch(arm.getName()::startsWith))
            .map(Arm::of)
            .toList();

    /** One command's way to the id of its row. */
    private record Arm(Method input, Method id) {

        static Arm of(RecordComponent arm) {
            try {
                return new Arm(arm.getAccessor(), arm.getType().getMethod("id"));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(arm.getName() + " has no id", e);
            }
        }

        String read(CommandInput command) {
            try {
                Object one = input.invoke(command);
                return one == null ? null : (String) id.invoke(one);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(input.getName(), e);
            }
        }
    }

    private SteppedRows() {}

    /** The ids as they were written; none of a command about another kind of row. */
    static Stream<String> of(CommandInput command) {
        return ARMS.stream().map(arm -> arm.read(command)).filter(Objects::nonNull);
    }
}
