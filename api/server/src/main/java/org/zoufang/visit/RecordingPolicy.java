package org.zoufang.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.official.Caller;

/** What stands against recording or revising a visit. */
final class RecordingPolicy {

    private RecordingPolicy() {}

    static List<Refusal> recording(NewVisit asked, Role capacity, Caller caller, boolean adminInspectionEnabled) {
        List<Refusal> refusals = new ArrayList<>(
                VisitKindPolicy.refusals(asked.kind(), capacity, adminInspectionEnabled, asked.legal()));
        if (!caller.is(capacity)) {
            refusals.add(Refusal.of(RefusalCode.CAPACITY_NOT_HELD, "capacity", capacity));
        }
        refusals.addAll(BehalfPolicy.recording(asked, capacity, caller));
        if (!asked.members().isEmpty()) {
            refusals.addAll(team(asked.members(), capacity, caller));
        }
        return refusals;
    }

    static List<Refusal> revising(Dossier dossier, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(caller)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        }
        if (!VisitLifecycle.isOpen(dossier.visit().state)) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", dossier.visit().state));
        }
        return refusals;
    }

    private static List<Refusal> team(List<Member> members, Role capacity, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        if (members.stream().filter(one -> one.role() == ParticipantRole.LEAD).count() != 1) {
            refusals.add(Refusal.of(RefusalCode.NEEDS_EXACTLY_ONE_LEAD, "participants"));
        }
        Set<UUID> seen = new HashSet<>();
        boolean takesPart = false;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String at = "participants[" + i + "]";
            if (member.officialId() != null && !seen.add(member.officialId())) {
                refusals.add(Refusal.of(
                        RefusalCode.PARTICIPANT_TWICE,
                        at + ".officialId",
                        member.officialId().toString()));
            }
            boolean self = caller.officialId().equals(member.officialId());
            takesPart |= self;
            if (self && member.capacity() != capacity && !caller.is(member.capacity())) {
                refusals.add(Refusal.of(RefusalCode.CAPACITY_NOT_HELD, at + ".capacity", member.capacity()));
            }
        }
        // The service office plans visits for others; everybody else records only those he takes part in.
        if (!takesPart && capacity != Role.SERVICE_OFFICE) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "participants"));
        }
        return refusals;
    }
}
