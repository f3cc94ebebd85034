package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.HazardSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Opens a hazard for a command. Who may not see it is told the same as if it did not exist. */
@ApplicationScoped
class HazardCases {

    private final Hazards hazards;
    private final Sql sql;

    HazardCases(Hazards hazards, Sql sql) {
        this.hazards = hazards;
        this.sql = sql;
    }

    /**
     * The hazard, held until the transaction ends.
     *
     * @param input what was sent; the same under the same step id is the same success
     * @throws Refused with UNKNOWN_ID if there is none that the caller may see, ID_TAKEN if the step's id stands for
     *     something else
     */
    HazardCase open(Caller caller, String id, String stepId, String command, Object input) {
        UUID hazardId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Hazard hazard = hazards.held(hazardId)
                .filter(one -> isSeen(caller, hazardId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(caller.officialId(), command, input);
        return new HazardCase(hazard, caller, null, command, step, hash, isRepeated(step, hash));
    }

    /**
     * The hazard for the enterprise itself. Its link reaches no other hazard than its own, and what it says counts for
     * what it has read: who did not see the last step is told so.
     *
     * @throws Refused with UNKNOWN_ID, ID_TAKEN or HAZARD_MOVED_ON
     */
    HazardCase open(HazardVoice voice, String id, String stepId, String command, Object input) {
        UUID hazardId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Hazard hazard = hazards.held(hazardId)
                .filter(one -> hazardId.equals(voice.hazardId()) && one.enterpriseId.equals(voice.enterpriseId()))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(voice.linkId(), command, input);
        boolean repeated = isRepeated(step, hash);
        if (!repeated && hazard.version != voice.seenVersion()) {
            throw Refused.because(RefusalCode.HAZARD_MOVED_ON, null, hazard.state);
        }
        return new HazardCase(hazard, null, voice, command, step, hash, repeated);
    }

    /** The hazard as it stands, not held: for saying what may be done. Nothing if there is none that the caller may see. */
    Optional<HazardCase> look(Caller caller, UUID id) {
        return hazards.findByIdOptional(id)
                .filter(one -> isSeen(caller, id))
                .map(one -> new HazardCase(one, caller, null, null, null, null, false));
    }

    private boolean isSeen(Caller caller, UUID id) {
        Condition seen = HazardSight.seenBy(caller, "h");
        return sql.one(
                        "select h.id from hazard h where h.id = ? and " + seen.text(),
                        row -> id,
                        seen.between(List.of(id)))
                .isPresent();
    }

    private boolean isRepeated(UUID step, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from hazard_step where id = ?", row -> row.getBytes(1), step);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "stepId", step.toString());
        }
        return before.isPresent();
    }
}
