package org.zoufang.commitment;

import java.util.List;
import org.zoufang.contract.CommitmentStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;

/** Who may take a step on a promise, and whether there is such an arrow. What a phone must know too stands in
 * {@link CommitmentStepPolicy}. */
final class CommitmentPolicy {

    private CommitmentPolicy() {}

    static List<Refusal> byOwner(CommitmentCase work) {
        return CommitmentStepPolicy.byOwner(work.isOwner(), work.commitment().state, work.command());
    }

    /** A leader in whose scope it lies: he sees it, or it could not have been opened; never one who owes it. */
    static List<Refusal> byReviewer(CommitmentCase work) {
        boolean reviewer = work.caller().is(Role.OFFICIAL) && !work.isOfOwner();
        return CommitmentStepPolicy.by(
                reviewer, RefusalCode.ONLY_SCOPE_LEADER, work.commitment().state, work.command());
    }

    /** What the enterprise said: itself, or written down by somebody who does not owe it. */
    static List<Refusal> atTheDoor(CommitmentCase work) {
        boolean involved = !work.isEnterprise() && work.isOfOwner();
        return CommitmentStepPolicy.atTheDoor(involved, work.commitment().state, work.command());
    }
}
