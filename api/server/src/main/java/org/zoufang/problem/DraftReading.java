package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.official.Caller;
import org.zoufang.problem.view.ReplyDraft;
import org.zoufang.shared.SensitiveRead;

/** Shows the draft of a reply to those who have to decide about it: the lead department, and who reviews a refusal. */
@ApplicationScoped
public class DraftReading {

    private final ProblemCases cases;
    private final Replies replies;
    private final HandlingOffers handling;
    private final Event<SensitiveRead> reads;

    DraftReading(ProblemCases cases, Replies replies, HandlingOffers handling, Event<SensitiveRead> reads) {
        this.cases = cases;
        this.replies = replies;
        this.handling = handling;
        this.reads = reads;
    }

    /** The draft that waits; nothing for anybody else. Outside transactions: that it was read goes onto the trail. */
    public Optional<ReplyDraft> waiting(Caller caller, UUID problemId) {
        Optional<ProblemCase> seen = cases.look(caller, problemId).filter(this::decides);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReplyDraft> draft = replies.draftOf(problemId);
        draft.filter(one -> !one.draftedById().equals(caller.officialId()))
                .ifPresent(one -> reads.fire(SensitiveRead.of(
                        "replyDraftRead", "PROBLEM", problemId, caller.officialId(), caller.deviceId())));
        return draft;
    }

    private boolean decides(ProblemCase work) {
        ProblemState state = work.problem().state;
        if (state != ProblemState.REPLY_DRAFTED && state != ProblemState.REFUSAL_REVIEW) {
            return false;
        }
        return work.isOfLead() || state == ProblemState.REFUSAL_REVIEW && handling.reviews(work.with("upholdRefusal"));
    }
}
