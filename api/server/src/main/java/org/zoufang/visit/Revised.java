package org.zoufang.visit;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;

/**
 * What became of a revision of a visit.
 *
 * @param conflicts where what was sent is kept beside what another had written first
 * @param words what to tell who sent it; null if all of it stands
 */
public record Revised(UUID visitId, List<UUID> conflicts, Refusal words) {

    static Revised whole(UUID visitId) {
        return new Revised(visitId, List.of(), null);
    }
}
