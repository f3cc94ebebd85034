package org.zoufang.visit;

import java.util.UUID;
import org.zoufang.official.Caller;

/** A visit with its team: what a decision about it needs. */
record Dossier(Visit visit, Team team) {

    /** Whether the caller takes part, or acts for somebody who does. */
    boolean isOf(Caller caller) {
        return isOf(caller.officialId()) || caller.reach().principals().stream().anyMatch(this::isOf);
    }

    /** Whether the caller speaks for the visit: its lead, or a secretary to whom the lead lent his hand. */
    boolean isLedBy(Caller caller) {
        return team.isLedBy(caller.officialId())
                || caller.reach().principals().stream().anyMatch(team::isLedBy);
    }

    boolean isOf(UUID officialId) {
        return team.has(officialId);
    }
}
