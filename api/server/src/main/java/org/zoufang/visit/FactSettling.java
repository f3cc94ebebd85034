package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.visit.input.FactConflictSettleInput;
import org.zoufang.visit.view.FactValueView;

/** The lead of a visit, or his secretary, chooses between two values of a fact. */
@ApplicationScoped
public class FactSettling {

    private final FactConflicts conflicts;
    private final Dossiers dossiers;
    private final VisitDeeds deeds;
    private final Clock clock;

    FactSettling(FactConflicts conflicts, Dossiers dossiers, VisitDeeds deeds, Clock clock) {
        this.conflicts = conflicts;
        this.dossiers = dossiers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Settles a conflict. The second value, chosen, is written as any revision is. The same choice again is the same
     * success.
     *
     * @return the conflict's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID settle(Caller caller, FactConflictSettleInput input) {
        FactConflict conflict = known(input.id());
        Dossier dossier = opened(caller, conflict);
        Visit visit = dossier.visit();
        if (conflict.kept == input.keep() && dossier.isLedBy(caller)) {
            return conflict.id;
        }
        InputCheck check = new InputCheck();
        check.refuseAll(SettlingPolicy.settling(dossier, conflict, input, caller));
        check.settle();
        FactValueView before = Facts.of(visit, conflict.fact);
        boolean replaces = input.keep() == FactChoice.PROPOSED && !before.equals(conflict.proposedValue);
        Instant now = clock.instant();
        if (replaces) {
            Facts.put(visit, conflict.fact, conflict.proposedValue);
            visit.revised(Facts.names(conflict.fact), caller, now);
            dossier.team().all().forEach(one -> one.dated(visit.occurredAt));
            deeds.done(caller, "visitRevise", visit);
        }
        conflict.settle(input.keep(), replaces ? before : null, caller, now);
        deeds.done(caller, "factConflictSettle", conflict, visit);
        return conflict.id;
    }

    private FactConflict known(String id) {
        return conflicts
                .findByIdOptional(Ids.parse(id, "id"))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
    }

    /** A conflict on a visit that the caller may not see is told as unknown. */
    private Dossier opened(Caller caller, FactConflict conflict) {
        try {
            Dossier dossier = dossiers.open(caller, conflict.visitId, "id");
            conflicts.getEntityManager().refresh(conflict);
            return dossier;
        } catch (Refused unseen) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "id", conflict.id.toString());
        }
    }
}
