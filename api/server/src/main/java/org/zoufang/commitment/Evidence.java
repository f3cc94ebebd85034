package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.CommitmentSight;
import org.zoufang.photo.PhotoAudience;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** The notes and photos from which a promise came, and the photos that show it fulfilled. Who sees it is shown its pictures. */
@ApplicationScoped
class Evidence implements PhotoAudience {

    private static final String LINK =
            "insert into commitment_evidence (commitment_id, row_id, kind, linked_by, linked_at) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    private final Sql sql;
    private final Clock clock;

    Evidence(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void link(UUID commitmentId, UUID row, String kind, Caller by) {
        sql.change(LINK, commitmentId, row, kind, by.officialId(), clock.instant());
    }

    @Override
    public boolean isShown(Caller caller, UUID photoId) {
        Condition seen = CommitmentSight.seenBy(caller, "p");
        return sql.one(
                        """
                        select p.id from commitment_evidence e join commitment p on p.id = e.commitment_id
                        where e.row_id = ? and e.kind in ('PHOTO', 'PROOF') and %s limit 1
                        """
                                .formatted(seen.text()),
                        row -> photoId,
                        seen.between(List.of(photoId)))
                .isPresent();
    }
}
