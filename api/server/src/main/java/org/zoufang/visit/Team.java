package org.zoufang.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;

/**
 * The participants of one visit, the removed included.
 *
 * @param asOf null; or the moment as of which work is taken over: who was removed after it wrote it as one of the team
 */
record Team(List<Participant> all, Instant asOf) {

    Team {
        all = List.copyOf(all);
    }

    /** The participant, be he removed. */
    Optional<Participant> find(UUID officialId) {
        return all.stream().filter(one -> one.officialId.equals(officialId)).findFirst();
    }

    boolean has(UUID officialId) {
        return find(officialId).filter(one -> one.tookPart(asOf)).isPresent();
    }

    /** Whether he is the visit's lead. */
    boolean isLedBy(UUID officialId) {
        return find(officialId)
                .filter(Participant::takesPart)
                .filter(one -> one.role == ParticipantRole.LEAD)
                .isPresent();
    }

    int size() {
        return (int) all.stream().filter(Participant::takesPart).count();
    }

    /** Whose notes the visit still waits for. */
    List<UUID> missing() {
        return all.stream()
                .filter(Participant::isMissing)
                .map(one -> one.officialId)
                .toList();
    }
}
