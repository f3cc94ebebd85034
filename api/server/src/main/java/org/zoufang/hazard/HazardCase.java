package org.zoufang.hazard;

import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;

/**
 * A hazard opened for a command: the row held, and who asks.
 *
 * @param caller the official who asks; null: the enterprise itself
 * @param voice the enterprise itself, if it is who asks
 * @param command the command's verb, such as grade
 * @param stepId the command's id, made once by who acts
 * @param hash of what was sent, by which a second sending is known
 * @param repeated whether this command was carried out already
 */
record HazardCase(
        Hazard hazard, Caller caller, HazardVoice voice, String command, UUID stepId, byte[] hash, boolean repeated) {

    UUID id() {
        return hazard.id;
    }

    /** The same, looked at with another command in mind. */
    HazardCase with(String other) {
        return new HazardCase(hazard, caller, voice, other, stepId, hash, repeated);
    }

    /** Whether nobody stands between: the enterprise says it by its own link. */
    boolean isEnterprise() {
        return voice != null;
    }

    /** Whether the caller is a regulator of the body that answers for it. */
    boolean isRegulator() {
        return caller != null
                && caller.is(Role.REGULATOR)
                && hazard.regulatorId != null
                && caller.reach().oversees().contains(hazard.regulatorId);
    }

    boolean isSupervisor() {
        return caller != null && caller.is(Role.SUPERVISOR);
    }
}
