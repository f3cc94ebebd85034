package org.zoufang.photo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
import org.zoufang.shared.OfficeHand;
import org.zoufang.shared.Refused;
import org.zoufang.visit.VisitReading;

/** Who may add to, see, and have the originals of, the photos of a visit. */
@ApplicationScoped
class PhotoRights {

    private static final String STANDING =
            """
            select v.state, v.lead_id, exists (select 1 from visit_participant p
                where p.visit_id = v.id and p.official_id = ?2
                and (p.removed_at is null or p.removed_at > cast(nullif(?3, '') as timestamptz))
                and (p.handed_over_at is null or p.handed_over_at > cast(nullif(?3, '') as timestamptz)))
            from visit v where v.id = ?1""";

    private final EntityManager database;
    private final VisitReading visits;
    private final OfficeHand hand;

    PhotoRights(EntityManager database, VisitReading visits, OfficeHand hand) {
        this.database = database;
        this.visits = visits;
        this.hand = hand;
    }

    /**
     * The visit, held until the transaction ends: photos of one visit change one after the other.
     *
     * @throws Refused with UNKNOWN_ID if there is no such visit
     */
    VisitStanding lock(UUID visitId, UUID officialId) {
        return standing(visitId, officialId, STANDING + " for no key update of v")
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "visitId", visitId));
    }

    Optional<VisitStanding> standing(UUID visitId, UUID officialId) {
        return standing(visitId, officialId, STANDING);
    }

    /** As the visit is seen. */
    boolean maySee(Caller caller, UUID visitId) {
        return visits.isSeen(caller, visitId);
    }

    /** An original shows where and when it was taken: for its author, the visit's lead, the service office, auditors. */
    boolean mayHaveOriginal(Caller caller, UUID authorId, VisitStanding visit) {
        return caller.officialId().equals(authorId)
                || caller.actsFor(visit.leadId())
                || caller.is(Role.SERVICE_OFFICE)
                || caller.is(Role.AUDITOR);
    }

    boolean noteBelongs(UUID noteId, UUID visitId) {
        return !database.createNativeQuery("select 1 from note_block where id = ?1 and visit_id = ?2")
                .setParameter(1, noteId)
                .setParameter(2, visitId)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the visit's own figures in step, in the same transaction. */
    void count(UUID visitId, int photos, int stored) {
        database.createNativeQuery(
                        """
                        update visit set photo_count = photo_count + ?2, photos_stored = photos_stored + ?3
                        where id = ?1""")
                .setParameter(1, visitId)
                .setParameter(2, photos)
                .setParameter(3, stored)
                .executeUpdate();
    }

    /** As text, empty for none: who was removed later than this still took part when he wrote. */
    private String asOf() {
        return QuarkusTransaction.isActive() && hand.asOf() != null
                ? hand.asOf().toString()
                : "";
    }

    private Optional<VisitStanding> standing(UUID visitId, UUID officialId, String query) {
        List<?> rows = database.createNativeQuery(query)
                .setParameter(1, visitId)
                .setParameter(2, officialId)
                .setParameter(3, asOf())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new VisitStanding(VisitState.valueOf((String) row[0]), (UUID) row[1], (Boolean) row[2]));
    }
}
