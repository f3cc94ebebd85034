package org.zoufang.sync;

import java.util.List;
import java.util.stream.Stream;
import org.zoufang.contract.CommandHash;
import org.zoufang.contract.Refusal;

/**
 * A group as a phone sent it.
 *
 * @param id as it was written, perhaps no id at all
 * @param commands none if the group could not be read
 * @param content its canonical text, by which two sendings are compared
 * @param unread why the group could not be read, or null
 */
public record PushedGroup(
        String id, List<String> dependsOn, List<CommandInput> commands, String content, Refusal unread) {

    public static PushedGroup of(CommandGroupInput input, String content) {
        List<String> dependsOn = input.dependsOn() == null ? List.of() : input.dependsOn();
        return new PushedGroup(input.id(), dependsOn, input.commands(), content, null);
    }

    public static PushedGroup unread(String id, String content, Refusal why) {
        return new PushedGroup(id, List.of(), List.of(), content, why);
    }

    /** The ids of the rows that its commands write or change one step at a time, as they were written. */
    Stream<String> changed() {
        return commands.stream().flatMap(SteppedRows::of);
    }

    byte[] hash() {
        return CommandHash.ofCanonical(content);
    }
}
