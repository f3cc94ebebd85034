package org.zoufang.phone.draft;

import java.util.List;
import java.util.UUID;

/**
 * What a person says of a hazard while it is a draft.
 *
 * @param category a code of the catalogue HAZARD_CATEGORY, or empty: its regulator classifies it
 * @param place where exactly, or empty
 * @param photoIds the photos of the visit that show it
 */
public record HazardWords(String category, String place, String text, List<UUID> photoIds) {

    public HazardWords {
        photoIds = List.copyOf(photoIds);
    }
}
