package org.zoufang.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.WorkingDays;

/**
 * A promise as somebody writes it down, read and tidied.
 *
 * @param ownerId the person who owes it; null for a body
 * @param unitId the body that owes it; null for a person
 */
record NewCommitment(
        UUID id,
        UUID enterpriseId,
        UUID visitId,
        UUID noteId,
        List<UUID> photoIds,
        String text,
        UUID ownerId,
        UUID unitId,
        String contactName,
        WorkingDays.Due due,
        UUID recordedBy,
        UUID principalId,
        UUID deviceId,
        Instant madeAt) {}
