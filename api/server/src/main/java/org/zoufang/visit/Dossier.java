package org.zoufang.visit;

import java.util.UUID;
import org.zoufang.official.Caller;

/** A visit with its team: what a decision about it needs. */
record Dossier(Visit visit, Team team) {

    boolean isSeenBy(Caller caller) {
        return caller.seesCity() || team.has(caller.officialId());
    }

    boolean isOf(UUID officialId) {
        return team.has(officialId);
    }
}
