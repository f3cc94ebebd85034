package org.zoufang.sync;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;

/**
 * One kind of command and the activity that the mutation of its name uses.
 *
 * @param entity what kind of row it is about
 * @param part its input in {@link CommandInput}
 */
record CommandKind<I>(
        String mutation, Entity entity, Function<CommandInput, I> part, BiFunction<Caller, I, Carried> activity) {

    /** A command about one row and never kept apart from another's. */
    static <I> CommandKind<I> row(
            String mutation, Entity entity, Function<CommandInput, I> part, BiFunction<Caller, I, UUID> activity) {
        return new CommandKind<>(
                mutation, entity, part, (caller, input) -> Carried.out(entity, activity.apply(caller, input)));
    }

    /** Null if the command is of another kind. */
    Carried carry(Caller caller, CommandInput command, AccessTable access) {
        I input = part.apply(command);
        if (input == null) {
            return null;
        }
        access.require(caller, "Mutation." + mutation);
        return activity.apply(caller, input);
    }
}
