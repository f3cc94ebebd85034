package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Opens a visit for a change. Who may not see it is told the same as if it did not exist. */
@ApplicationScoped
class Dossiers {

    private final Visits visits;
    private final Participants participants;
    private final Beginning beginning;
    private final VisitReading reading;
    private final Sql sql;

    Dossiers(Visits visits, Participants participants, Beginning beginning, VisitReading reading, Sql sql) {
        this.visits = visits;
        this.participants = participants;
        this.beginning = beginning;
        this.reading = reading;
        this.sql = sql;
    }

    /**
     * The visit and its team, held until the transaction ends.
     *
     * @throws Refused with UNKNOWN_ID on {@code field} if there is none that the caller may see
     */
    Dossier open(Caller caller, UUID visitId, String field) {
        beginning.store();
        return visits.held(visitId)
                .map(visit -> new Dossier(visit, participants.of(visitId)))
                .filter(dossier -> dossier.isOf(caller) || reading.isSeen(caller, visitId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, field, visitId.toString()));
    }

    /** The same to write a note: a visit that the transaction at hand has begun need not be stored for that. */
    Dossier openForNote(Caller caller, UUID visitId, String field) {
        return beginning
                .visit(visitId)
                .map(visit -> new Dossier(visit, participants.of(visitId)))
                .filter(dossier -> dossier.isOf(caller))
                .orElseGet(() -> open(caller, visitId, field));
    }

    /** Makes two transactions that create a row of the same id wait for each other, before either looks for it. */
    void claim(UUID id) {
        claim(List.of(id));
    }

    /** The same for several, for all in the same order. */
    void claim(Collection<UUID> ids) {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from unnest(?::uuid[]) as a (id)",
                row -> null,
                ids.stream().sorted(Ids.ORDER).toList());
    }
}
