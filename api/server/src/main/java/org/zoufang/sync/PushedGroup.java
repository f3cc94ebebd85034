package org.zoufang.sync;

import java.util.List;
import java.util.Objects;
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

    /** The ids of the notes, problems and hazards that its commands write or change, as they were written. */
    Stream<String> changed() {
        return commands.stream()
                .flatMap(command -> Stream.of(note(command), problem(command), hazard(command)))
                .filter(Objects::nonNull);
    }

    private static String hazard(CommandInput command) {
        if (command.hazardReport() != null) {
            return command.hazardReport().id();
        }
        if (command.hazardWarn() != null) {
            return command.hazardWarn().id();
        }
        return command.hazardRemind() == null ? null : command.hazardRemind().id();
    }

    private static String problem(CommandInput command) {
        if (command.problemSubmit() != null) {
            return command.problemSubmit().id();
        }
        if (command.problemAnswerMore() != null) {
            return command.problemAnswerMore().id();
        }
        if (command.problemDeliver() != null) {
            return command.problemDeliver().id();
        }
        if (command.problemConfirm() != null) {
            return command.problemConfirm().id();
        }
        if (command.problemConfirmInterim() != null) {
            return command.problemConfirmInterim().id();
        }
        if (command.problemWithdraw() != null) {
            return command.problemWithdraw().id();
        }
        return command.problemDissatisfied() == null
                ? null
                : command.problemDissatisfied().id();
    }

    private static String note(CommandInput command) {
        if (command.noteWrite() != null) {
            return command.noteWrite().id();
        }
        if (command.noteRevise() != null) {
            return command.noteRevise().id();
        }
        if (command.noteWithdraw() != null) {
            return command.noteWithdraw().id();
        }
        return command.noteKeepBoth() == null ? null : command.noteKeepBoth().id();
    }

    byte[] hash() {
        return CommandHash.ofCanonical(content);
    }
}
