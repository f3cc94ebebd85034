package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.pack.EnterpriseLine;

/**
 * A visit in a list.
 *
 * @param at arrival, else the plan, else the recording; null if none is known
 */
public record VisitLine(
        UUID id,
        VisitKind kind,
        VisitState state,
        EnterpriseLine enterprise,
        Instant at,
        int noteCount,
        int photoCount,
        int photosStored,
        Standing standing) {}
