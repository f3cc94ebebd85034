package org.zoufang.visit;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitFact;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.official.Caller;
import org.zoufang.visit.input.FactConflictSettleInput;

/** What stands against choosing between two values of a fact. */
final class SettlingPolicy {

    private SettlingPolicy() {}

    static List<Refusal> settling(
            Dossier dossier, FactConflict conflict, FactConflictSettleInput input, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        Visit visit = dossier.visit();
        if (!dossier.isOf(caller)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        } else if (!dossier.isLedBy(caller)) {
            refusals.add(Refusal.of(RefusalCode.ONLY_LEAD, "id"));
        }
        if (!VisitLifecycle.isOpen(visit.state)) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", visit.state));
        }
        if (conflict.isSettled()) {
            refusals.add(Refusal.of(RefusalCode.CONFLICT_SETTLED, "keep", conflict.kept));
        } else if (input.keep() == FactChoice.PROPOSED) {
            refusals.addAll(proposed(visit, conflict, input, caller));
        }
        return refusals;
    }

    /** What nobody who chose had seen is not replaced. */
    private static List<Refusal> proposed(
            Visit visit, FactConflict conflict, FactConflictSettleInput input, Caller caller) {
        int seen = input.baseVersion() == null ? conflict.visitVersion : input.baseVersion();
        if (visit.factVersions.changedElsewhere(Facts.names(conflict.fact), seen, caller)) {
            return List.of(Refusal.of(RefusalCode.STALE_VERSION, "baseVersion", seen, visit.version));
        }
        boolean backwards = conflict.fact == VisitFact.PLAN
                && conflict.proposedValue.plannedFrom() != null
                && conflict.proposedValue.plannedTo() != null
                && conflict.proposedValue.plannedTo().isBefore(conflict.proposedValue.plannedFrom());
        return backwards ? List.of(Refusal.of(RefusalCode.END_BEFORE_START, "keep")) : List.of();
    }
}
