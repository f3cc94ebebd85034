package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Caller;

/** All conflicts about facts, the settled included. */
@ApplicationScoped
class FactConflicts implements PanacheRepositoryBase<FactConflict, UUID> {

    /** What this person has proposed of a fact, the newest first. */
    List<FactConflict> proposedBy(Caller caller, UUID visitId, VisitFact fact) {
        return list(
                "visitId = ?1 and fact = ?2 and proposedBy = ?3 order by id desc", visitId, fact, caller.officialId());
    }
}
