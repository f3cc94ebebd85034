package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** A second administrator agrees to a proposed post, or rejects it. */
@ApplicationScoped
public class PostDeciding {

    private final Posts posts;
    private final PostingReading reading;
    private final PostNoting noting;

    PostDeciding(Posts posts, PostingReading reading, PostNoting noting) {
        this.posts = posts;
        this.reading = reading;
        this.noting = noting;
    }

    /**
     * Agrees: the post is in force from its first day. Agreeing twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID, APPROVER_IS_PROPOSER, OWN_APPOINTMENT, ALREADY_DECIDED, or what has come to
     *     stand against the post since it was proposed
     */
    @Transactional
    public Posting approve(Caller caller, UUID id) {
        PostingProposal found = open(caller, id, true);
        if (found.decidedAt() == null) {
            checkAgain(found);
            posts.decide(id, true, caller.officialId(), null);
            posts.add(found.asked(), found.proposedById(), caller.officialId());
            noting.note(
                    "postingApprove",
                    found.asked(),
                    caller,
                    Map.of("proposedBy", found.proposedById().toString()));
            noting.changed(found.officialId());
        }
        return reading.byId(id).orElseThrow();
    }

    /**
     * Rejects; who proposed it may take it back so, too. Rejecting twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID, OWN_APPOINTMENT, ALREADY_DECIDED, or what is wrong with the reason
     */
    @Transactional
    public PostingProposal reject(Caller caller, UUID id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.needed(reason, "reason", Limits.SHORT_TEXT);
        check.settle();
        PostingProposal found = open(caller, id, false);
        if (found.decidedAt() == null) {
            posts.decide(id, false, caller.officialId(), why);
            noting.note("postingReject", found.asked(), caller, Map.of("reason", why));
        }
        return reading.proposal(id).orElseThrow();
    }

    private PostingProposal open(Caller caller, UUID id, boolean agrees) {
        PostingProposal found = reading.heldProposal(id)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        Refused.ifAny(PostingPolicy.checkOther(caller.officialId(), found.officialId(), "id"));
        if (agrees && caller.officialId().equals(found.proposedById())) {
            throw Refused.because(RefusalCode.APPROVER_IS_PROPOSER, "id");
        }
        if (found.decidedAt() != null && found.approved() != agrees) {
            throw Refused.because(RefusalCode.ALREADY_DECIDED, "id");
        }
        return found;
    }

    private void checkAgain(PostingProposal found) {
        InputCheck check = new InputCheck();
        posts.holds(found.officialId());
        posts.body(found.organisation().id())
                .filter(Posts.Body::closed)
                .ifPresent(closed -> check.refuse(RefusalCode.ORGANISATION_CLOSED, "id", closed.name()));
        posts.overlapping(found.asked())
                .ifPresent(day -> check.refuse(RefusalCode.POSTING_OVERLAPS, "id", day.toString()));
        check.settle();
    }
}
