package org.zoufang.phone.draft;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Powers;

/** Who holds the pen, and for whom he may hold it now. */
record Hand(Who who, Powers powers) {

    UUID id() {
        return who.officialId();
    }

    Set<UUID> principals() {
        return powers.principalIds();
    }

    /** Whether he takes part himself. */
    boolean isIn(VisitPicture picture) {
        return picture.participant(id()).isPresent();
    }

    /** Whether he takes part, or acts for somebody who does. */
    boolean isOf(VisitPicture picture) {
        return isIn(picture)
                || principals().stream()
                        .anyMatch(one -> picture.participant(one).isPresent());
    }

    boolean leads(VisitPicture picture) {
        UUID lead = picture.leadId();
        return lead != null && (lead.equals(id()) || principals().contains(lead));
    }

    /** For whom he acts on this visit: the lead first. */
    Optional<OfficialLine> principalOn(VisitPicture picture) {
        return powers.principals().stream()
                .filter(one -> picture.participant(one.id()).isPresent())
                .min((one, other) -> Boolean.compare(isLead(picture, other), isLead(picture, one)));
    }

    private static boolean isLead(VisitPicture picture, OfficialLine one) {
        return one.id().equals(picture.leadId());
    }
}
