package org.zoufang.phone.draft;

import java.util.UUID;

/**
 * The pictures from which those that show that a promise was kept are chosen one by one.
 *
 * @param photos of all visits to its enterprise that this phone knows
 * @param visit the visit there on which the caller may take one now, the newest; null if there is none
 */
public record PromiseProof(FindingPhotos photos, UUID visit) {

    public static PromiseProof of(VisitReading visits, UUID enterpriseId) {
        UUID open = visits.visitsOf(enterpriseId).stream()
                .map(VisitLine::id)
                .filter(id -> visits.visit(id).filter(VisitView::mayWrite).isPresent())
                .findFirst()
                .orElse(null);
        return new PromiseProof(FindingPhotos.at(visits, enterpriseId), open);
    }
}
