package org.zoufang.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands against making a promise and against a step on one: the same on the server and on a phone without signal.
 * Who somebody is, each side finds out by itself.
 */
public final class CommitmentStepPolicy {

    private CommitmentStepPolicy() {}

    /**
     * What stands against a day by which something is promised.
     *
     * @param due the last day, or null if it is not known
     * @param made the day on which it was promised
     */
    public static List<Refusal> due(LocalDate due, LocalDate made) {
        return due != null && due.isBefore(made)
                ? List.of(Refusal.of(RefusalCode.DUE_BEFORE_PROMISE, "dueOn"))
                : List.of();
    }

    /** Only who owes it goes on with it. */
    public static List<Refusal> byOwner(boolean owner, CommitmentState state, String command) {
        return by(owner, RefusalCode.ONLY_OWNER, state, command);
    }

    /** What the enterprise said, written down by somebody who does not owe it and had no part in fulfilling it. */
    public static List<Refusal> atTheDoor(boolean involved, CommitmentState state, String command) {
        return by(!involved, RefusalCode.OWNER_CANNOT_ACKNOWLEDGE, state, command);
    }

    /** Whether there is an arrow of the command from where the promise is. */
    public static List<Refusal> arrow(CommitmentState state, String command) {
        return CommitmentLifecycle.after(state, command).isPresent()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.COMMITMENT_NOT_IN_STATE, "id", state));
    }

    /** What stands against a step that only some may take. */
    public static List<Refusal> by(boolean may, RefusalCode otherwise, CommitmentState state, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!may) {
            refusals.add(Refusal.of(otherwise, "id"));
        }
        refusals.addAll(arrow(state, command));
        return refusals;
    }
}
