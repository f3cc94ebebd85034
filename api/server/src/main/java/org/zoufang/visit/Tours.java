package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;

/** All tours and their stops. */
@ApplicationScoped
class Tours implements PanacheRepositoryBase<Tour, UUID> {

    /** Which of these stop ids are in use. */
    List<UUID> stopsIn(Collection<UUID> stopIds) {
        return getEntityManager()
                .createQuery("select s.id from TourStop s where s.id in :ids", UUID.class)
                .setParameter("ids", stopIds)
                .getResultList();
    }

    /** Whether that stop goes to the enterprise, on a tour that the caller sees: he or a principal leads it or goes along. */
    boolean leadsTo(UUID stopId, UUID enterpriseId, Caller caller) {
        return getEntityManager()
                .createQuery(
                        "select t from Tour t join t.stops s where s.id = :stop and s.enterpriseId = :enterprise",
                        Tour.class)
                .setParameter("stop", stopId)
                .setParameter("enterprise", enterpriseId)
                .getResultStream()
                .anyMatch(tour -> caller.reach().city()
                        || caller.actsFor(tour.leadId)
                        || tour.teamIds.stream().anyMatch(caller::actsFor));
    }
}
