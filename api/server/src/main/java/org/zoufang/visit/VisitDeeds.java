package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;
import org.zoufang.shared.ActingFor;
import org.zoufang.shared.Deed;

/** Tells what was done, after it is written and before the transaction ends: the trail and the change feed listen. */
@ApplicationScoped
class VisitDeeds {

    private final Event<Deed> deeds;
    private final ActingFor actingFor;
    private final EntityManager database;

    VisitDeeds(Event<Deed> deeds, ActingFor actingFor, EntityManager database) {
        this.actingFor = actingFor;
        this.deeds = deeds;
        this.database = database;
    }

    /** A secretary who acts on a visit acts for the leader in whose name it was recorded, or who leads it. */
    void done(Caller caller, String action, Visit visit) {
        done(caller, action, visit, principal(caller, visit));
    }

    /** The same for a named principal; null: for the caller himself. */
    void done(Caller caller, String action, Visit visit, UUID principalId) {
        done(caller, action, visit, principalId, List.of());
    }

    /** A device said when the team arrived or left; the trail tells what looks wrong about that. */
    void timed(Caller caller, String action, Visit visit) {
        done(caller, action, visit, principal(caller, visit), visit.times.clockFlags);
    }

    private void done(Caller caller, String action, Visit visit, UUID principalId, List<String> clockFlags) {
        database.flush();
        tell(caller, action, visit, principalId, clockFlags);
    }

    /** The same about a visit that is written with all others at the transaction's end. */
    void begun(Caller caller, String action, Visit visit) {
        tell(caller, action, visit, principal(caller, visit), List.of());
    }

    private void tell(Caller caller, String action, Visit visit, UUID principalId, List<String> clockFlags) {
        actingFor.is(principalId);
        Deed deed = new Deed(
                action, Entity.VISIT, visit.id, visit.version, visit.id, caller.officialId(), caller.deviceId());
        deeds.fire(deed.flagged(clockFlags));
    }

    /** About a conflict on a visit; the visit itself may be as it was. */
    void done(Caller caller, String action, FactConflict conflict, Visit visit) {
        database.flush();
        actingFor.is(principal(caller, visit));
        deeds.fire(new Deed(
                action,
                Entity.FACT_CONFLICT,
                conflict.id,
                conflict.version,
                conflict.visitId,
                caller.officialId(),
                caller.deviceId()));
    }

    /** A block is written with all others at the transaction's end, or when somebody looks for it; its time is of its first version. */
    void done(Caller caller, String action, NoteBlock note) {
        actingFor.is(note.principalId);
        Deed deed = new Deed(
                action, Entity.NOTE, note.id, note.version, note.visitId, caller.officialId(), caller.deviceId());
        deeds.fire(note.version == 1 ? deed.flagged(note.clockFlags) : deed);
    }

    void done(Caller caller, String action, Tour tour) {
        database.flush();
        actingFor.is(lent(caller, tour.leadId));
        deeds.fire(new Deed(action, Entity.TOUR, tour.id, tour.version, null, caller.officialId(), caller.deviceId()));
    }

    private static UUID principal(Caller caller, Visit visit) {
        UUID named = lent(caller, visit.principalId);
        return named == null ? lent(caller, visit.leadId) : named;
    }

    private static UUID lent(Caller caller, UUID leader) {
        return leader != null && caller.reach().principals().contains(leader) ? leader : null;
    }
}
