package org.zoufang.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.official.Caller;

/** What stands against a step in the life of a visit. The arrows themselves are {@link VisitLifecycle}'s. */
final class ProceedingPolicy {

    private ProceedingPolicy() {}

    /** This participant himself takes the step, or it is taken for him. */
    static List<Refusal> byParticipant(Dossier dossier, UUID officialId, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(officialId)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        }
        refusals.addAll(arrow(dossier, command));
        return refusals;
    }

    /** A participant takes the step, or a secretary for him. */
    static List<Refusal> byParticipant(Dossier dossier, Caller caller, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(caller)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        }
        refusals.addAll(arrow(dossier, command));
        return refusals;
    }

    /** The lead takes the step, or a secretary on his behalf. */
    static List<Refusal> byLead(Dossier dossier, Caller caller, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(caller)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        } else if (!dossier.isLedBy(caller)) {
            refusals.add(Refusal.of(RefusalCode.ONLY_LEAD, "id"));
        }
        refusals.addAll(arrow(dossier, command));
        return refusals;
    }

    /** The service office takes the step, on a visit that is not the caller's own. */
    static List<Refusal> byOffice(Dossier dossier, Caller caller, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!caller.is(Role.SERVICE_OFFICE)) {
            refusals.add(Refusal.of(RefusalCode.ONLY_SERVICE_OFFICE, "id"));
        } else if (dossier.isOf(caller.officialId())) {
            refusals.add(Refusal.of(RefusalCode.OWN_VISIT, "id"));
        }
        refusals.addAll(arrow(dossier, command));
        return refusals;
    }

    /** A visit is handed in when every participant's notes are complete or waived. */
    static List<Refusal> complete(List<UUID> missing, List<String> names) {
        return missing.isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.NOTES_MISSING, "id", String.join("、", names)));
    }

    /** Whether nothing but the state stands against a step: then who asks may take it, and it may have been taken. */
    static boolean onlyOfState(List<Refusal> refusals) {
        return refusals.stream().allMatch(one -> one.code() == RefusalCode.NOT_POSSIBLE_IN_STATE);
    }

    private static List<Refusal> arrow(Dossier dossier, String command) {
        return VisitLifecycle.after(dossier.visit().state, command).isPresent()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", dossier.visit().state));
    }
}
