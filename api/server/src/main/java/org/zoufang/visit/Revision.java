package org.zoufang.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.VisitReviseInput;

/** The facts of a visit that somebody sent to be changed; null is what was not sent. */
record Revision(String purpose, List<String> themes, List<Host> hosts, Instant plannedFrom, Instant plannedTo) {

    static Revision read(Visit visit, VisitReviseInput input, Caller caller, InputCheck check) {
        Instant from = check.time(input.plannedFrom(), "plannedFrom");
        Instant to = check.time(input.plannedTo(), "plannedTo");
        check.order(from == null ? visit.plannedFrom : from, to == null ? visit.plannedTo : to, "plannedTo");
        List<String> themes = input.themes() == null ? null : NewVisit.themes(input.themes(), check);
        if (themes != null && visit.factVersions.changedElsewhere("themes", input.baseVersion(), caller)) {
            themes = union(visit.themes, themes);
        }
        Revision revision = new Revision(
                check.text(input.purpose(), "purpose", Limits.SHORT_TEXT),
                themes,
                input.hosts() == null ? null : NewVisit.hosts(input.hosts(), check),
                from,
                to);
        for (String fact : revision.differsIn(visit)) {
            // Themes are a set, and sets merge.
            if (!fact.equals("themes") && visit.factVersions.changedElsewhere(fact, input.baseVersion(), caller)) {
                check.refuse(RefusalCode.STALE_VERSION, fact, input.baseVersion(), visit.version);
            }
        }
        return revision;
    }

    /** Changes the visit and names the facts that were not so before. */
    List<String> applyTo(Visit visit) {
        List<String> changed = differsIn(visit);
        for (String fact : changed) {
            switch (fact) {
                case "purpose" -> visit.purpose = purpose.isEmpty() ? null : purpose;
                case "themes" -> visit.themes = themes;
                case "hosts" -> {
                    visit.hosts.clear();
                    visit.hosts.addAll(hosts);
                }
                case "plannedFrom" -> visit.plannedFrom = plannedFrom;
                default -> visit.plannedTo = plannedTo;
            }
        }
        return changed;
    }

    private List<String> differsIn(Visit visit) {
        List<String> facts = new ArrayList<>();
        if (purpose != null && !purpose.equals(visit.purpose == null ? "" : visit.purpose)) {
            facts.add("purpose");
        }
        if (themes != null && !themes.equals(visit.themes)) {
            facts.add("themes");
        }
        if (hosts != null && !hosts.equals(visit.hosts)) {
            facts.add("hosts");
        }
        if (plannedFrom != null && !plannedFrom.equals(visit.plannedFrom)) {
            facts.add("plannedFrom");
        }
        if (plannedTo != null && !plannedTo.equals(visit.plannedTo)) {
            facts.add("plannedTo");
        }
        return facts;
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
