package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;

/** Which steps a department, and who reviews its refusals, may take now. */
@ApplicationScoped
class HandlingOffers {

    private final ProblemSteps steps;
    private final ProblemExtending extending;
    private final Replies replies;

    HandlingOffers(ProblemSteps steps, ProblemExtending extending, Replies replies) {
        this.steps = steps;
        this.extending = extending;
        this.replies = replies;
    }

    boolean may(ProblemCase work) {
        return switch (work.command()) {
            case "signFor" -> ProblemPolicy.byLead(work).isEmpty();
            case "object" -> ProblemPolicy.byApprover(work).isEmpty() && isInWindow(work);
            case "askExtension" -> ProblemPolicy.byLead(work).isEmpty() && extending.mayStillAsk(work);
            case "decideExtension" -> ProblemPolicy.byOffice(work).isEmpty() && extending.waits(work.id());
            case "replyInterim" -> work.isOfLead() && work.lead().isPresent();
            case "replyPart" ->
                work.coHandlers().stream().anyMatch(one -> work.posts().handlesAt(one.organisationId));
            case "draftReply" -> ProblemPolicy.byHandler(work).isEmpty();
            case "approveReply", "returnReply", "sendToReview" -> approves(work);
            case "upholdRefusal", "overturnRefusal" -> reviews(work);
            default -> false;
        };
    }

    private boolean isInWindow(ProblemCase work) {
        return work.lead()
                .filter(lead -> lead.objectedAt == null && !steps.today().isAfter(lead.objectBy))
                .isPresent();
    }

    private boolean approves(ProblemCase work) {
        if (!ProblemPolicy.byApprover(work).isEmpty()) {
            return false;
        }
        return replies.waiting(work.id())
                .filter(reply -> !reply.draftedBy().equals(work.caller().officialId()))
                .filter(reply -> work.command().equals("returnReply")
                        || work.command().equals("sendToReview") == (reply.outcome() == ProblemOutcome.D))
                .isPresent();
    }

    /** Whether he is the second person who decides about a refusal. */
    boolean reviews(ProblemCase work) {
        if (!ProblemPolicy.byScopeLeader(work).isEmpty()) {
            return false;
        }
        UUID who = work.caller().officialId();
        return replies.waiting(work.id())
                .filter(reply -> !who.equals(reply.sentBy()) && !who.equals(reply.draftedBy()))
                .isPresent();
    }
}
