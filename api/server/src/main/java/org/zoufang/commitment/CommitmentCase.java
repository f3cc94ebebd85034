package org.zoufang.commitment;

import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;

/**
 * A promise opened for a command: the row held, and who asks.
 *
 * @param caller the official who asks; null: the enterprise itself
 * @param voice the enterprise itself, if it is who asks
 * @param command the command's verb, such as fulfil
 * @param stepId the command's id, made once by who acts
 * @param hash of what was sent, by which a second sending is known
 * @param repeated whether this command was carried out already
 */
record CommitmentCase(
        Commitment commitment,
        Caller caller,
        PostsHeld posts,
        PromiseVoice voice,
        String command,
        UUID stepId,
        byte[] hash,
        boolean repeated) {

    UUID id() {
        return commitment.id;
    }

    /** The same, looked at with another command in mind. */
    CommitmentCase with(String other) {
        return new CommitmentCase(commitment, caller, posts, voice, other, stepId, hash, repeated);
    }

    /** Whether nobody stands between: the enterprise says it by its own link. */
    boolean isEnterprise() {
        return voice != null;
    }

    /** Whether the caller owes it: himself, in his principal's name, or as one who leads or handles in the body that does. */
    boolean isOwner() {
        return commitment.unitId == null ? caller.actsFor(commitment.ownerId) : isOfUnit();
    }

    private boolean isOfUnit() {
        return posts.holds(Role.DEPARTMENT_HANDLER, commitment.unitId) || posts.holds(Role.OFFICIAL, commitment.unitId);
    }

    /** Whether he owes it or belongs to the body that does: his word is not taken for the enterprise's. */
    boolean isOfOwner() {
        return isOwner() || commitment.unitId != null && posts.belongsTo(commitment.unitId);
    }
}
