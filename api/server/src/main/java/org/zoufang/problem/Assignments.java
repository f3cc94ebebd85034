package org.zoufang.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which departments answer, or answered, for which problems. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** Those of one problem, the oldest first. */
    List<Assignment> of(UUID problemId) {
        return list("problemId = ?1 order by assignedAt, id", problemId);
    }
}
