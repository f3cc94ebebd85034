package org.zoufang.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;

/**
 * A promise as its own enterprise may see it: the exact words, by whom, by when, and whether it was kept.
 *
 * @param version what somebody has read who reads this
 * @param owner who gave his word: a person with his post, or a body
 * @param promisedBy who gave it first, where somebody else answers for it since, or null
 * @param state what is settled within the house is told as being kept
 * @param steps what it is told of what was done, the first one first
 * @param proof photos that show that it was kept, as its owner says
 */
public record EnterprisePromise(
        UUID id,
        int version,
        String number,
        String text,
        String agreedText,
        String owner,
        String promisedBy,
        CommitmentState state,
        CommitmentStanding standing,
        Instant madeAt,
        LocalDate dueOn,
        LocalDate firstDueOn,
        LocalDate fulfilledOn,
        List<Step> steps,
        List<UUID> proof) {

    /**
     * A line of the timeline.
     *
     * @param contactName who of the enterprise, where it was its word
     */
    public record Step(String command, Instant at, String contactName, String text, LocalDate dueOn) {}

    /** Whether it is asked now whether it was kept. */
    public boolean isAsked() {
        return state == CommitmentState.FULFILLED;
    }

    /** Whether another day was agreed. */
    public boolean isPutOff() {
        return !dueOn.equals(firstDueOn);
    }

    static CommitmentState shown(CommitmentState state) {
        return state == CommitmentState.IMPOSSIBLE_REVIEW ? CommitmentState.DOING : state;
    }
}
