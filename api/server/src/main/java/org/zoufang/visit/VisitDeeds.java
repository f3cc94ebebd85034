package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;

/** Tells what was done, after it is written and before the transaction ends: the trail and the change feed listen. */
@ApplicationScoped
class VisitDeeds {

    private final Event<Deed> deeds;
    private final EntityManager database;

    VisitDeeds(Event<Deed> deeds, EntityManager database) {
        this.deeds = deeds;
        this.database = database;
    }

    void done(Caller caller, String action, Visit visit) {
        database.flush();
        deeds.fire(new Deed(
                action, Entity.VISIT, visit.id, visit.version, visit.id, caller.officialId(), caller.deviceId()));
    }

    void done(Caller caller, String action, NoteBlock note) {
        database.flush();
        deeds.fire(new Deed(
                action, Entity.NOTE, note.id, note.version, note.visitId, caller.officialId(), caller.deviceId()));
    }

    void done(Caller caller, String action, Tour tour) {
        database.flush();
        deeds.fire(new Deed(action, Entity.TOUR, tour.id, tour.version, null, caller.officialId(), caller.deviceId()));
    }
}
