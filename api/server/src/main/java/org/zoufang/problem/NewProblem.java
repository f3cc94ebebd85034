package org.zoufang.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Urgency;

/**
 * A problem as somebody brings it in, read and tidied.
 *
 * @param raisedBy who of the administration; null for the enterprise itself
 * @param photoIds the photos that show it
 */
record NewProblem(
        UUID id,
        ProblemSource source,
        UUID sourceId,
        UUID visitId,
        UUID noteId,
        List<UUID> photoIds,
        UUID enterpriseId,
        String type,
        String category,
        String cause,
        FirstSeenBy firstSeenBy,
        Urgency urgency,
        Confidentiality confidentiality,
        String text,
        UUID raisedBy,
        UUID principalId,
        String contactName,
        UUID deviceId,
        Instant heardAt) {}
