package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitReading;

/** Links a hazard with the notes and photos that show it, before and after. */
@ApplicationScoped
class HazardPictures {

    private static final String LINK =
            "insert into hazard_evidence (hazard_id, row_id, kind, phase, step_id) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    private static final String GIVEN =
            "insert into hazard_photo (id, hazard_id, step_id, position, sha256, given_at) values (?, ?, ?, ?, ?, ?)";

    private final PhotoReading photos;
    private final VisitReading visits;
    private final Sql sql;

    HazardPictures(PhotoReading photos, VisitReading visits, Sql sql) {
        this.photos = photos;
        this.visits = visits;
        this.sql = sql;
    }

    /** Photos of this visit; another's are unknown. */
    List<UUID> ofVisit(List<String> asked, UUID visitId, InputCheck check) {
        List<UUID> ids = ids(asked, check);
        Map<UUID, UUID> of = photos.visitsOf(ids);
        ids.stream()
                .filter(photo -> visitId == null || !visitId.equals(of.get(photo)))
                .forEach(photo -> check.refuse(RefusalCode.UNKNOWN_ID, "photoIds", photo.toString()));
        return ids;
    }

    /** Photos of any visit at this enterprise that the caller sees. */
    List<UUID> ofEnterprise(Caller caller, List<String> asked, UUID enterpriseId, InputCheck check) {
        List<UUID> ids = ids(asked, check);
        Map<UUID, UUID> of = photos.visitsOf(ids);
        ids.stream()
                .filter(photo -> of.get(photo) == null
                        || visits.visit(caller, of.get(photo))
                                .filter(visit -> visit.enterpriseId().equals(enterpriseId))
                                .isEmpty())
                .forEach(photo -> check.refuse(RefusalCode.UNKNOWN_ID, "photoIds", photo.toString()));
        return ids;
    }

    void note(UUID hazard, UUID note, UUID step) {
        sql.change(LINK, hazard, note, "NOTE", PhotoPhase.BEFORE, step);
    }

    void photos(UUID hazard, List<UUID> taken, PhotoPhase phase, UUID step) {
        taken.forEach(photo -> sql.change(LINK, hazard, photo, "PHOTO", phase, step));
    }

    /** What the enterprise handed in with its word; the bytes are stored already. */
    void given(UUID hazard, List<String> hashes, UUID step, Instant at) {
        for (int i = 0; i < hashes.size(); i++) {
            sql.change(GIVEN, Ids.next(), hazard, step, i + 1, hashes.get(i), at);
        }
    }

    private static List<UUID> ids(List<String> asked, InputCheck check) {
        return check.each(asked, "photoIds", Limits.LIST, check::id).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
