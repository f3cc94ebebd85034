package org.zoufang.phone.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.MediaTypes;

/**
 * The photos, voice notes and files of a visit from which those that belong to a finding (发现事项) are chosen one by one.
 *
 * @param offers those that may go along, in the visit's order; what was taken back may not
 * @param known whether this phone knows the visit, and so all of its photos
 */
public record FindingPhotos(List<PhotoOffer> offers, boolean known) {

    public FindingPhotos {
        offers = List.copyOf(offers);
    }

    /** @param visitId the visit of the finding, or null: then none is offered */
    public static FindingPhotos of(VisitReading visits, UUID visitId) {
        Optional<VisitView> visit = visitId == null ? Optional.empty() : visits.visit(visitId);
        List<PhotoView> photos = visit.map(VisitView::photos).orElse(List.of());
        return new FindingPhotos(offers(photos, null), visit.isPresent());
    }

    /** The pictures of all visits to an enterprise that this phone knows, those of the newest visit first. */
    static FindingPhotos at(VisitReading visits, UUID enterpriseId) {
        List<PhotoOffer> offers = new ArrayList<>();
        for (VisitLine line : visits.visitsOf(enterpriseId)) {
            LocalDate day = line.at() == null ? null : CommitmentShowing.day(line.at());
            visits.visit(line.id()).ifPresent(visit -> offers.addAll(offers(visit.photos(), day)));
        }
        offers.removeIf(offer -> !MediaTypes.isImage(offer.photo().mediaType()));
        return new FindingPhotos(offers, true);
    }

    private static List<PhotoOffer> offers(List<PhotoView> photos, LocalDate day) {
        List<PhotoOffer> offers = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            if (!photos.get(i).withdrawn()) {
                offers.add(new PhotoOffer(i + 1, photos.get(i), day));
            }
        }
        return offers;
    }

    /**
     * What goes along now, in the visit's order. Of a visit that is not on this phone any more, what was chosen before.
     *
     * @param before what was chosen when the person began to choose
     * @param ticked which of those offered are chosen now
     */
    public List<UUID> chosen(Collection<UUID> before, Set<UUID> ticked) {
        return known
                ? offers.stream()
                        .map(offer -> offer.photo().id())
                        .filter(ticked::contains)
                        .collect(Collectors.toList())
                : new ArrayList<>(before);
    }
}
