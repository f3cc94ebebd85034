package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All visits. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    /** The visit, held until the transaction ends, so that changes of one visit happen one after another. */
    Optional<Visit> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
