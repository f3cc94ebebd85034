package org.zoufang.visit;

import java.util.List;
import org.zoufang.contract.VisitFact;
import org.zoufang.visit.view.FactValueView;
import org.zoufang.visit.view.HostView;

/** The facts of a visit about which two people can differ: under which names their changes are counted, and their values. */
final class Facts {

    private Facts() {}

    /** A plan is one fact, its begin and end are counted each. */
    static List<String> names(VisitFact fact) {
        return switch (fact) {
            case PURPOSE -> List.of("purpose");
            case HOSTS -> List.of("hosts");
            case PLAN -> List.of("plannedFrom", "plannedTo");
        };
    }

    /** What the visit says of it now. */
    static FactValueView of(Visit visit, VisitFact fact) {
        return switch (fact) {
            case PURPOSE -> purpose(visit.purpose);
            case HOSTS -> hosts(visit.hosts);
            case PLAN -> new FactValueView(null, null, visit.plannedFrom, visit.plannedTo);
        };
    }

    static FactValueView purpose(String purpose) {
        return new FactValueView(purpose == null || purpose.isEmpty() ? null : purpose, null, null, null);
    }

    static FactValueView hosts(List<Host> hosts) {
        List<HostView> shown =
                hosts.stream().map(one -> new HostView(one.name(), one.post())).toList();
        return new FactValueView(null, shown, null, null);
    }

    /** Lets the visit say {@code value}. */
    static void put(Visit visit, VisitFact fact, FactValueView value) {
        switch (fact) {
            case PURPOSE -> visit.purpose = value.purpose();
            case HOSTS -> {
                visit.hosts.clear();
                value.hosts().forEach(one -> visit.hosts.add(new Host(one.name(), one.post())));
            }
            default -> {
                visit.plannedFrom = value.plannedFrom();
                visit.plannedTo = value.plannedTo();
            }
        }
    }
}
