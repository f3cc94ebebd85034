package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** Writing down what was promised to an enterprise, on the spot or later. */
@ApplicationScoped
public class CommitmentMaking {

    private final Commitments commitments;
    private final CommitmentOrigins origins;
    private final CommitmentSteps steps;
    private final PostsHeldReading posts;
    private final Evidence evidence;

    CommitmentMaking(
            Commitments commitments,
            CommitmentOrigins origins,
            CommitmentSteps steps,
            PostsHeldReading posts,
            Evidence evidence) {
        this.commitments = commitments;
        this.origins = origins;
        this.steps = steps;
        this.posts = posts;
        this.evidence = evidence;
    }

    /**
     * Writes a promise down. The same input again is the same success. Whoever writes down his own word, or his leader's,
     * has taken it on by that; anybody else is asked first.
     *
     * @return the promise's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID make(Caller caller, CommitmentMakeInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        commitments.claim(id);
        Commitment existing = commitments.findById(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewCommitment asked = origins.read(id, caller, input, check);
        check.refuseAll(ActingPolicy.acting(asked.principalId(), caller.reach().principals()));
        check.settle();
        Commitment made = Commitment.made(asked, steps.now(), hash);
        commitments.add(made);
        CommitmentCase work = new CommitmentCase(made, caller, posts.of(caller), null, "make", id, hash, false);
        steps.made(work);
        if (asked.noteId() != null) {
            evidence.link(id, asked.noteId(), "NOTE", caller);
        }
        asked.photoIds().forEach(photo -> evidence.link(id, photo, "PHOTO", caller));
        if (made.ownerId != null && caller.actsFor(made.ownerId)) {
            steps.take(taking(work), CommitmentSteps.Told.inside(null));
        }
        return id;
    }

    private static CommitmentCase taking(CommitmentCase made) {
        return new CommitmentCase(
                made.commitment(), made.caller(), made.posts(), null, "accept", Ids.next(), null, false);
    }

    private static UUID sameOrTaken(Commitment existing, byte[] hash) {
        if (!Arrays.equals(existing.contentHash, hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", existing.id.toString());
        }
        return existing.id;
    }
}
