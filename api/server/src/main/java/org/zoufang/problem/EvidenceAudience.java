package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.photo.PhotoAudience;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Whoever sees a problem is shown the pictures that show it: who handles it need not have been on the visit. */
@ApplicationScoped
class EvidenceAudience implements PhotoAudience {

    private final Sql sql;

    EvidenceAudience(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isShown(Caller caller, UUID photoId) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                        """
                        select p.id from photo f join problem p on p.visit_id = f.visit_id
                        join problem_evidence e on e.problem_id = p.id and e.row_id = f.id and e.kind = 'PHOTO'
                        where f.id = ? and %s limit 1
                        """
                                .formatted(seen.text()),
                        row -> photoId,
                        seen.between(List.of(photoId)))
                .isPresent();
    }
}
