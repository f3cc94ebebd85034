package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.contract.ProblemState;

/** What somebody who had no part in handling a problem may write down now of what its enterprise said. */
@ApplicationScoped
class DoorOffers {

    private final ProblemConfirming confirming;
    private final ProblemReopening reopening;
    private final Replies replies;

    DoorOffers(ProblemConfirming confirming, ProblemReopening reopening, Replies replies) {
        this.confirming = confirming;
        this.reopening = reopening;
        this.replies = replies;
    }

    boolean may(ProblemCase work) {
        return switch (work.command()) {
            case "confirm" -> isUninvolved(work) && !work.problem().outcome.isInterim();
            case "confirmInterim" ->
                isUninvolved(work) && work.problem().outcome.isInterim();
            case "dissatisfied" -> isUninvolved(work);
            case "returnVisit" -> isUninvolved(work) && confirming.isSilentLong(work);
            case "withdraw" -> ProblemPolicy.atTheDoor(work).isEmpty();
            case "reopen" ->
                ProblemPolicy.atTheDoor(work).isEmpty() && reopening.isYoung(work)
                        || ProblemPolicy.byOffice(work).isEmpty() && reopening.sampleFailed(work);
            case "sample" -> work.problem().state == ProblemState.CLOSED && reopening.isStranger(work);
            default -> false;
        };
    }

    private boolean isUninvolved(ProblemCase work) {
        return ProblemPolicy.atTheDoor(work).isEmpty()
                && !replies.hadAHand(work.id(), work.caller().officialId());
    }
}
