package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CommitmentSight;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Opens a promise for a command. Who may not see it is told the same as if it did not exist. */
@ApplicationScoped
class CommitmentCases {

    private final Commitments commitments;
    private final PostsHeldReading posts;
    private final Sql sql;

    CommitmentCases(Commitments commitments, PostsHeldReading posts, Sql sql) {
        this.commitments = commitments;
        this.posts = posts;
        this.sql = sql;
    }

    /**
     * The promise, held until the transaction ends.
     *
     * @param input what was sent; the same under the same step id is the same success
     * @throws Refused with UNKNOWN_ID if there is none that the caller may see, ID_TAKEN if the step's id stands for
     *     something else
     */
    CommitmentCase open(Caller caller, String id, String stepId, String command, Object input) {
        UUID commitmentId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Commitment commitment = commitments
                .held(commitmentId)
                .filter(one -> isSeen(caller, commitmentId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(caller.officialId(), command, input);
        return new CommitmentCase(
                commitment, caller, posts.of(caller), null, command, step, hash, isRepeated(step, hash));
    }

    /**
     * The promise for the enterprise itself. Its link reaches no other enterprise's, and what it says counts for what it
     * has read: who did not see the last step is told so.
     *
     * @throws Refused with UNKNOWN_ID, ID_TAKEN or COMMITMENT_MOVED_ON
     */
    CommitmentCase open(PromiseVoice voice, String id, String stepId, String command, Object input) {
        UUID commitmentId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Commitment commitment = commitments
                .held(commitmentId)
                .filter(one -> one.enterpriseId.equals(voice.enterpriseId()))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(voice.linkId(), command, input);
        boolean repeated = isRepeated(step, hash);
        if (!repeated && commitment.version != voice.seenVersion()) {
            throw Refused.because(RefusalCode.COMMITMENT_MOVED_ON, null, EnterprisePromise.shown(commitment.state));
        }
        return new CommitmentCase(commitment, null, null, voice, command, step, hash, repeated);
    }

    /** The promise as it stands, not held: for saying what may be done. Nothing if there is none that the caller may see. */
    Optional<CommitmentCase> look(Caller caller, UUID id) {
        return commitments
                .findByIdOptional(id)
                .filter(one -> isSeen(caller, id))
                .map(one -> new CommitmentCase(one, caller, posts.of(caller), null, null, null, null, false));
    }

    /** Whether this official took such a step on it, or it was taken in his name. */
    boolean took(UUID commitmentId, UUID official, String command) {
        return sql.one(
                        """
                        select id from commitment_step where commitment_id = ? and command = ?
                            and ? in (official_id, principal_id) limit 1
                        """,
                        row -> official,
                        commitmentId,
                        command,
                        official)
                .isPresent();
    }

    private boolean isSeen(Caller caller, UUID id) {
        Condition seen = CommitmentSight.seenBy(caller, "p");
        return sql.one(
                        "select p.id from commitment p where p.id = ? and " + seen.text(),
                        row -> id,
                        seen.between(List.of(id)))
                .isPresent();
    }

    private boolean isRepeated(UUID step, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from commitment_step where id = ?", row -> row.getBytes(1), step);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "stepId", step.toString());
        }
        return before.isPresent();
    }
}
