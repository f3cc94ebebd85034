package org.zoufang.contract;

import static org.zoufang.contract.ComplaintState.ANSWERED;
import static org.zoufang.contract.ComplaintState.CLOSED;
import static org.zoufang.contract.ComplaintState.IN_HAND;
import static org.zoufang.contract.ComplaintState.RECEIVED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every arrow in the life of a complaint about conduct, in one place. An arrow that is not here does not exist. */
public enum ComplaintLifecycle {
    TAKE_UP("takeUp", RECEIVED, IN_HAND),
    ANSWER("answer", IN_HAND, ANSWERED),
    RESUME("resume", ANSWERED, IN_HAND),
    CLOSE("close", ANSWERED, CLOSED);

    private final String command;
    private final ComplaintState from;
    private final ComplaintState to;

    ComplaintLifecycle(String command, ComplaintState from, ComplaintState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code complaintTakeUp} is {@code takeUp}. */
    public String command() {
        return command;
    }

    public ComplaintState from() {
        return from;
    }

    public ComplaintState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<ComplaintState> after(ComplaintState state, String command) {
        for (ComplaintLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }

    /** The commands that lead on from a state, in their order. */
    public static List<String> from(ComplaintState state) {
        return Stream.of(values())
                .filter(arrow -> arrow.from == state)
                .map(ComplaintLifecycle::command)
                .collect(Collectors.toList());
    }
}
