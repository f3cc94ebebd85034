package org.zoufang.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.official.Caller;

/** What stands against planning a tour: only who may record visits plans them. */
final class TourPolicy {

    private TourPolicy() {}

    static List<Refusal> planning(Caller caller, NewTour asked) {
        List<Refusal> refusals = new ArrayList<>();
        if (!mayVisit(caller)) {
            refusals.add(Refusal.of(RefusalCode.CAPACITY_NOT_HELD, null, Role.OFFICIAL));
        }
        Set<UUID> seen = new HashSet<>();
        for (TourStop stop : asked.stops()) {
            if (stop.id != null && !seen.add(stop.id)) {
                refusals.add(Refusal.of(RefusalCode.ID_TAKEN, "stops[" + stop.position + "].id", stop.id.toString()));
            }
        }
        return refusals;
    }

    private static boolean mayVisit(Caller caller) {
        return caller.roles().stream().anyMatch(role -> Arrays.stream(VisitKind.values())
                .anyMatch(kind -> VisitKindPolicy.mayRecord(kind, role)));
    }
}
