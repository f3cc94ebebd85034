package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All participants of visits, the removed included. */
@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, Participant.Key> {

    Team of(UUID visitId) {
        return new Team(list("visitId", visitId));
    }
}
