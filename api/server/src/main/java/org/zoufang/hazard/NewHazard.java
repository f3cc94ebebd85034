package org.zoufang.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A hazard as it is brought in, read and checked. */
record NewHazard(
        UUID id,
        UUID enterpriseId,
        String division,
        UUID visitId,
        UUID noteId,
        List<UUID> photoIds,
        String category,
        String place,
        String text,
        boolean immediate,
        List<Told> told,
        UUID reportedBy,
        UUID principalId,
        UUID deviceId,
        Instant foundAt) {}
