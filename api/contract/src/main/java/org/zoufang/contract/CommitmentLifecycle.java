package org.zoufang.contract;

import static org.zoufang.contract.CommitmentState.ACCEPTED_BY_OWNER;
import static org.zoufang.contract.CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE;
import static org.zoufang.contract.CommitmentState.DOING;
import static org.zoufang.contract.CommitmentState.FULFILLED;
import static org.zoufang.contract.CommitmentState.IMPOSSIBLE;
import static org.zoufang.contract.CommitmentState.IMPOSSIBLE_REVIEW;
import static org.zoufang.contract.CommitmentState.MADE;
import static org.zoufang.contract.CommitmentState.RENEGOTIATED;

import java.util.Optional;

/** Every arrow in the life of a promise to an enterprise, in one place. An arrow that is not here does not exist. */
public enum CommitmentLifecycle {
    ACCEPT("accept", MADE, ACCEPTED_BY_OWNER),
    START("start", ACCEPTED_BY_OWNER, DOING),
    START_RENEGOTIATED("start", RENEGOTIATED, DOING),
    FULFIL_ACCEPTED("fulfil", ACCEPTED_BY_OWNER, FULFILLED),
    FULFIL_DOING("fulfil", DOING, FULFILLED),
    FULFIL_RENEGOTIATED("fulfil", RENEGOTIATED, FULFILLED),
    ACKNOWLEDGE("acknowledge", FULFILLED, ACKNOWLEDGED_BY_ENTERPRISE),
    CONTEST("contest", FULFILLED, DOING),
    RENEGOTIATE_ACCEPTED("renegotiate", ACCEPTED_BY_OWNER, RENEGOTIATED),
    RENEGOTIATE_DOING("renegotiate", DOING, RENEGOTIATED),
    RENEGOTIATE_AGAIN("renegotiate", RENEGOTIATED, RENEGOTIATED),
    DECLARE_IMPOSSIBLE_MADE("declareImpossible", MADE, IMPOSSIBLE_REVIEW),
    DECLARE_IMPOSSIBLE_ACCEPTED("declareImpossible", ACCEPTED_BY_OWNER, IMPOSSIBLE_REVIEW),
    DECLARE_IMPOSSIBLE_DOING("declareImpossible", DOING, IMPOSSIBLE_REVIEW),
    DECLARE_IMPOSSIBLE_RENEGOTIATED("declareImpossible", RENEGOTIATED, IMPOSSIBLE_REVIEW),
    UPHOLD_IMPOSSIBLE("upholdImpossible", IMPOSSIBLE_REVIEW, IMPOSSIBLE),
    OVERTURN_IMPOSSIBLE("overturnImpossible", IMPOSSIBLE_REVIEW, DOING);

    private final String command;
    private final CommitmentState from;
    private final CommitmentState to;

    CommitmentLifecycle(String command, CommitmentState from, CommitmentState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code commitmentFulfil} is {@code fulfil}. */
    public String command() {
        return command;
    }

    public CommitmentState from() {
        return from;
    }

    public CommitmentState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<CommitmentState> after(CommitmentState state, String command) {
        for (CommitmentLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }

    /** Whether its owner still owes it: until then it can be overdue. A second look does not stop the clock. */
    public static boolean isOwed(CommitmentState state) {
        return state != FULFILLED && state != ACKNOWLEDGED_BY_ENTERPRISE && state != IMPOSSIBLE;
    }
}
