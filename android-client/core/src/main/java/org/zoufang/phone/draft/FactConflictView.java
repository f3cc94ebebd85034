package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.VisitFact;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/**
 * A fact that two people wrote of without knowing of each other.
 *
 * @param current what the visit says now
 * @param currentBy who wrote that, or null if it has been changed since the two met
 * @param currentAt when the server stored it, or null
 * @param proposed what came second, and is kept
 * @param proposedAt when it was written, by the device's clock or else the server's
 * @param lead who chooses
 * @param mine whether the caller is to choose: as lead, or for the leader to whom he lends a hand
 * @param kept what was chosen; null while it is open
 */
public record FactConflictView(
        UUID id,
        UUID visitId,
        EnterpriseLine enterprise,
        VisitFact fact,
        FactValueView current,
        OfficialLine currentBy,
        Instant currentAt,
        FactValueView proposed,
        OfficialLine proposedBy,
        Instant proposedAt,
        OfficialLine lead,
        boolean mine,
        FactChoice kept) {}
