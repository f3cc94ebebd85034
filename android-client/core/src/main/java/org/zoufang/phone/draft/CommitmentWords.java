package org.zoufang.phone.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a person says of a promise while it is a draft.
 *
 * @param text the exact words
 * @param contactName to whom of the enterprise it was said, or empty
 * @param ownerId who owes it; null: whoever writes it down, or in whose name he does
 * @param dueOn by which day, or null while none is chosen
 * @param photoIds photos of the visit that go with it
 */
public record CommitmentWords(String text, String contactName, UUID ownerId, LocalDate dueOn, List<UUID> photoIds) {

    public CommitmentWords {
        photoIds = List.copyOf(photoIds);
    }
}
