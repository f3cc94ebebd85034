package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Refused;

/** Opens a visit for a change. Who may not see it is told the same as if it did not exist. */
@ApplicationScoped
class Dossiers {

    private final Visits visits;
    private final Participants participants;
    private final VisitReading reading;
    private final EntityManager database;

    Dossiers(Visits visits, Participants participants, VisitReading reading, EntityManager database) {
        this.visits = visits;
        this.participants = participants;
        this.reading = reading;
        this.database = database;
    }

    /**
     * The visit and its team, held until the transaction ends.
     *
     * @throws Refused with UNKNOWN_ID on {@code field} if there is none that the caller may see
     */
    Dossier open(Caller caller, UUID visitId, String field) {
        return visits.held(visitId)
                .map(visit -> new Dossier(visit, participants.of(visitId)))
                .filter(dossier -> dossier.isOf(caller) || reading.isSeen(caller, visitId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, field, visitId.toString()));
    }

    /** Makes two transactions that create a row of the same id wait for each other, before either looks for it. */
    void claim(UUID id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))")
                .setParameter("id", id.toString())
                .getSingleResult();
    }
}
