package org.zoufang.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.official.Caller;

/** What stands against somebody's joining or leaving the team of a visit. */
final class JoiningPolicy {

    private JoiningPolicy() {}

    static List<Refusal> adding(Dossier dossier, Caller caller, Member member) {
        List<Refusal> refusals = changing(dossier, caller);
        if (member.role() == ParticipantRole.LEAD) {
            refusals.add(Refusal.of(RefusalCode.NEEDS_EXACTLY_ONE_LEAD, "role"));
        }
        if (dossier.team().has(member.officialId())) {
            refusals.add(Refusal.of(
                    RefusalCode.PARTICIPANT_TWICE,
                    "officialId",
                    member.officialId().toString()));
        }
        if (dossier.team().size() >= Limits.PARTICIPANTS) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY_PARTICIPANTS, "officialId", Limits.PARTICIPANTS));
        }
        return refusals;
    }

    static List<Refusal> removing(Dossier dossier, Caller caller, UUID officialId, boolean hasWritten) {
        List<Refusal> refusals = changing(dossier, caller);
        if (officialId != null && !dossier.team().has(officialId)) {
            refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "officialId", officialId.toString()));
        }
        if (dossier.visit().leadId.equals(officialId)) {
            refusals.add(Refusal.of(RefusalCode.CANNOT_REMOVE_LEAD, "officialId"));
        }
        if (hasWritten) {
            refusals.add(Refusal.of(RefusalCode.CANNOT_REMOVE_AUTHOR, "officialId"));
        }
        return refusals;
    }

    private static List<Refusal> changing(Dossier dossier, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(caller)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "visitId"));
        }
        if (!VisitLifecycle.isOpen(dossier.visit().state)) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "visitId", dossier.visit().state));
        }
        return refusals;
    }
}
