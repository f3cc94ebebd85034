package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.HazardSight;
import org.zoufang.photo.PhotoAudience;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Whoever sees a hazard is shown the pictures that show it: its regulator need not have been on the visit. */
@ApplicationScoped
class HazardAudience implements PhotoAudience {

    private final Sql sql;

    HazardAudience(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isShown(Caller caller, UUID photoId) {
        Condition seen = HazardSight.seenBy(caller, "h");
        return sql.one(
                        """
                        select h.id from hazard_evidence e join hazard h on h.id = e.hazard_id
                        where e.row_id = ? and e.kind = 'PHOTO' and %s limit 1
                        """
                                .formatted(seen.text()),
                        row -> photoId,
                        seen.between(List.of(photoId)))
                .isPresent();
    }
}
