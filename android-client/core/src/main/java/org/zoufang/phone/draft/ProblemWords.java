package org.zoufang.phone.draft;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Urgency;

/**
 * What a person says of a problem while it is a draft.
 *
 * @param type a code of the catalogue PROBLEM_TYPE, or empty while none is chosen
 * @param category a code of the catalogue PROBLEM_CATEGORY, or empty
 * @param contactName who of the enterprise said it, or empty
 * @param photoIds the photos of the visit that show it
 */
public record ProblemWords(
        String type,
        String category,
        Urgency urgency,
        FirstSeenBy firstSeenBy,
        String text,
        String contactName,
        List<UUID> photoIds) {

    public ProblemWords {
        photoIds = List.copyOf(photoIds);
    }
}
