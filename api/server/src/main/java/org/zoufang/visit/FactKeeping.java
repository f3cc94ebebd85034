package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.visit.view.FactValueView;

/** Keeps what came second: the visit goes on saying the first value, and the second waits beside it for the lead. */
@ApplicationScoped
class FactKeeping {

    private final FactConflicts conflicts;
    private final OfficialReading officials;
    private final VisitDeeds deeds;
    private final Clock clock;

    FactKeeping(FactConflicts conflicts, OfficialReading officials, VisitDeeds deeds, Clock clock) {
        this.conflicts = conflicts;
        this.officials = officials;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Keeps the facts of a revision that others had changed first. */
    Revised keep(Visit visit, Revision revision, Caller caller) {
        if (revision.clashing().isEmpty()) {
            return Revised.whole(visit.id);
        }
        List<UUID> kept = new ArrayList<>();
        for (VisitFact fact : revision.clashing()) {
            kept.add(keep(visit, fact, revision, caller));
        }
        String lead = officials.byId(visit.leadId).map(Official::name).orElse("");
        Refusal words = Refusal.of(
                RefusalCode.FACT_WITH_LEAD,
                Facts.names(revision.clashing().get(0)).get(0),
                revision.clashing(),
                lead);
        return new Revised(visit.id, kept, words);
    }

    private UUID keep(Visit visit, VisitFact fact, Revision revision, Caller caller) {
        FactValueView value = revision.value(fact, visit);
        Instant now = clock.instant();
        List<FactConflict> before = conflicts.proposedBy(caller, visit.id, fact);
        for (FactConflict one : before) {
            if (one.proposedValue.equals(value) && (!one.isSettled() || one.baseVersion == revision.baseVersion())) {
                return one.id;
            }
        }
        FactConflict conflict = before.stream()
                .filter(one -> !one.isSettled() && isOfSamePhone(one, revision, caller))
                .findFirst()
                .orElseGet(() -> FactConflict.on(visit, fact, caller, now));
        conflict.propose(value, revision.baseVersion(), revision.writtenAt());
        conflicts.persist(conflict);
        deeds.done(caller, "visitRevise", conflict, visit);
        return conflict.id;
    }

    /** Whether one phone writes on where it had begun: it has seen nothing new in between. */
    private static boolean isOfSamePhone(FactConflict one, Revision revision, Caller caller) {
        return one.baseVersion == revision.baseVersion()
                && one.deviceId != null
                && one.deviceId.equals(caller.deviceId());
    }
}
