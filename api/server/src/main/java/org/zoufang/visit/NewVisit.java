package org.zoufang.visit;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.HostInput;
import org.zoufang.visit.input.LegalBasisInput;
import org.zoufang.visit.input.ParticipantInput;
import org.zoufang.visit.input.VisitRecordInput;

/** A visit as asked for, read and tidied. */
record NewVisit(
        UUID id,
        VisitKind kind,
        UUID enterpriseId,
        String purpose,
        List<String> themes,
        Instant plannedFrom,
        Instant plannedTo,
        UUID tourStopId,
        LegalBasis legal,
        List<Member> members,
        List<Host> hosts,
        Instant recordedAt,
        UUID principalId) {

    static NewVisit read(UUID id, VisitRecordInput input, Caller caller, InputCheck check) {
        Instant from = check.time(input.plannedFrom(), "plannedFrom");
        Instant to = check.time(input.plannedTo(), "plannedTo");
        check.order(from, to, "plannedTo");
        return new NewVisit(
                id,
                input.kind(),
                check.id(input.enterpriseId(), "enterpriseId"),
                check.text(input.purpose(), "purpose", Limits.SHORT_TEXT),
                themes(input.themes(), check),
                from,
                to,
                check.idIfGiven(input.tourStopId(), "tourStopId"),
                legal(input.legal(), check),
                members(input, caller, check),
                hosts(input.hosts(), check),
                check.time(input.recordedAt(), "recordedAt"),
                check.idIfGiven(input.onBehalfOfId(), "onBehalfOfId"));
    }

    static List<String> themes(List<String> themes, InputCheck check) {
        return List.copyOf(new LinkedHashSet<>(
                check.each(themes, "themes", Limits.LIST, (theme, at) -> or(check.needed(theme, at, Limits.NAME)))));
    }

    static List<Host> hosts(List<HostInput> hosts, InputCheck check) {
        return check.each(
                hosts,
                "hosts",
                Limits.LIST,
                (host, at) -> new Host(
                        check.needed(host.name(), at + ".name", Limits.NAME),
                        check.text(host.post(), at + ".post", Limits.NAME)));
    }

    /** The lead, or null if there is none. */
    UUID leadId() {
        return members.stream()
                .filter(member -> member.role() == ParticipantRole.LEAD)
                .map(Member::officialId)
                .findFirst()
                .orElse(null);
    }

    private static List<Member> members(VisitRecordInput input, Caller caller, InputCheck check) {
        if (input.participants() == null || input.participants().isEmpty()) {
            return alone(input, caller);
        }
        return check.each(
                input.participants(),
                "participants",
                Limits.PARTICIPANTS,
                RefusalCode.TOO_MANY_PARTICIPANTS,
                (member, at) -> member(member, at, check));
    }

    /** Nobody named: the caller leads, or the leader for whom he records, with the caller along. */
    private static List<Member> alone(VisitRecordInput input, Caller caller) {
        if (input.onBehalfOfId() == null) {
            return List.of(new Member(caller.officialId(), ParticipantRole.LEAD, input.capacity()));
        }
        UUID principal = Ids.parse(input.onBehalfOfId(), "onBehalfOfId");
        return List.of(
                new Member(principal, ParticipantRole.LEAD, Role.OFFICIAL),
                new Member(caller.officialId(), ParticipantRole.RECORDER, input.capacity()));
    }

    private static Member member(ParticipantInput member, String at, InputCheck check) {
        return new Member(check.id(member.officialId(), at + ".officialId"), member.role(), member.capacity());
    }

    private static LegalBasis legal(LegalBasisInput legal, InputCheck check) {
        if (legal == null) {
            return null;
        }
        return new LegalBasis(
                check.text(legal.subject(), "legal.subject", Limits.NAME),
                check.text(legal.item(), "legal.item", Limits.SHORT_TEXT),
                check.text(legal.basis(), "legal.basis", Limits.SHORT_TEXT),
                check.text(legal.approvalNumber(), "legal.approvalNumber", Limits.NAME),
                check.each(
                        legal.certificateNumbers(),
                        "legal.certificateNumbers",
                        Limits.LIST,
                        (number, at) -> or(check.text(number, at, Limits.NAME))),
                legal.inspectionType());
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
