package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.InputCheck;

/** Finds ids in an input that stand for nothing, or for nothing that the caller may use. */
@ApplicationScoped
class KnownIds {

    private final OfficialReading officials;
    private final Tours tours;
    private final EnterpriseReading enterprises;

    KnownIds(OfficialReading officials, Tours tours, EnterpriseReading enterprises) {
        this.officials = officials;
        this.tours = tours;
        this.enterprises = enterprises;
    }

    void refuseUnknown(NewVisit asked, Caller caller, InputCheck check) {
        refuseEnterprises(List.of(new Named(asked.enterpriseId(), "enterpriseId")), check);
        refusePeople(asked.members(), caller, check);
        UUID stop = asked.tourStopId();
        if (stop != null && asked.enterpriseId() != null && !tours.leadsTo(stop, asked.enterpriseId(), caller)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "tourStopId", stop.toString());
        }
    }

    /** The caller himself is known. */
    private void refusePeople(List<Member> members, Caller caller, InputCheck check) {
        Set<UUID> others = members.stream()
                .map(Member::officialId)
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(caller.officialId()))
                .collect(Collectors.toSet());
        Set<UUID> found = new HashSet<>(others.isEmpty() ? Set.of() : officials.existing(others));
        found.add(caller.officialId());
        for (int i = 0; i < members.size(); i++) {
            refuseUnless(found, members.get(i).officialId(), "participants[" + i + "].officialId", check);
        }
    }

    void refuseUnknown(NewTour asked, InputCheck check) {
        refuseEnterprises(
                asked.stops().stream()
                        .map(stop -> new Named(stop.enterpriseId, "stops[" + stop.position + "].enterpriseId"))
                        .toList(),
                check);
        Set<UUID> found = officials.existing(asked.teamIds());
        asked.teamIds().forEach(id -> refuseUnless(found, id, "teamIds", check));
    }

    void refuseUnknownOfficial(UUID id, String field, InputCheck check) {
        refuseUnless(officials.existing(id == null ? List.of() : List.of(id)), id, field, check);
    }

    private void refuseEnterprises(List<Named> asked, InputCheck check) {
        List<UUID> ids = asked.stream()
                .map(Named::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<UUID> found = enterprises.existing(ids);
        asked.forEach(one -> refuseUnless(found, one.id(), one.field(), check));
    }

    private static void refuseUnless(Set<UUID> found, UUID id, String field, InputCheck check) {
        if (id != null && !found.contains(id)) {
            check.refuse(RefusalCode.UNKNOWN_ID, field, id.toString());
        }
    }

    private record Named(UUID id, String field) {}
}
