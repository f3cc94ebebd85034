package org.zoufang.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zoufang.contract.Limits;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.VisitReviseInput;
import org.zoufang.visit.view.FactValueView;

/**
 * The facts of a visit that somebody sent to be changed; null is what was not sent.
 *
 * @param unites whether the themes hold what others added since, beside what was sent
 * @param clashing the facts that somebody else had changed first, otherwise than sent
 */
record Revision(
        int baseVersion,
        String purpose,
        List<String> themes,
        List<Host> hosts,
        Instant plannedFrom,
        Instant plannedTo,
        Instant writtenAt,
        boolean unites,
        List<VisitFact> clashing) {

    static Revision read(Visit visit, VisitReviseInput input, Caller caller, InputCheck check) {
        int base = input.baseVersion();
        List<String> themes = input.themes() == null ? null : NewVisit.themes(input.themes(), check);
        // Themes are a set, and sets merge.
        boolean unites = themes != null && visit.factVersions.changedElsewhere("themes", base, caller);
        Revision sent = new Revision(
                base,
                check.text(input.purpose(), "purpose", Limits.SHORT_TEXT),
                unites ? union(visit.themes, themes) : themes,
                input.hosts() == null ? null : NewVisit.hosts(input.hosts(), check),
                check.time(input.plannedFrom(), "plannedFrom"),
                check.time(input.plannedTo(), "plannedTo"),
                check.time(input.writtenAt(), "writtenAt"),
                unites,
                List.of());
        FactValueView plan = sent.value(VisitFact.PLAN, visit);
        check.order(plan.plannedFrom(), plan.plannedTo(), "plannedTo");
        return sent.clashingWith(visit, caller);
    }

    private Revision clashingWith(Visit visit, Caller caller) {
        List<VisitFact> clashes = new ArrayList<>();
        for (VisitFact fact : VisitFact.values()) {
            boolean elsewhere = visit.factVersions.changedElsewhere(Facts.names(fact), baseVersion, caller);
            if (elsewhere && !value(fact, visit).equals(Facts.of(visit, fact))) {
                clashes.add(fact);
            }
        }
        return new Revision(
                baseVersion, purpose, themes, hosts, plannedFrom, plannedTo, writtenAt, unites, List.copyOf(clashes));
    }

    /** What the visit would say of a fact if all of this stood. */
    FactValueView value(VisitFact fact, Visit visit) {
        return switch (fact) {
            case PURPOSE -> purpose == null ? Facts.of(visit, fact) : Facts.purpose(purpose);
            case HOSTS -> hosts == null ? Facts.of(visit, fact) : Facts.hosts(hosts);
            case PLAN ->
                new FactValueView(
                        null,
                        null,
                        plannedFrom == null ? visit.plannedFrom : plannedFrom,
                        plannedTo == null ? visit.plannedTo : plannedTo);
        };
    }

    /** Changes the visit where nothing clashes, and names the facts that were not so before. */
    List<String> applyTo(Visit visit) {
        List<String> changed = new ArrayList<>();
        if (themes != null && !themes.equals(visit.themes)) {
            visit.themes = themes;
            changed.add("themes");
        }
        for (VisitFact fact : VisitFact.values()) {
            FactValueView value = value(fact, visit);
            FactValueView before = Facts.of(visit, fact);
            if (!clashing.contains(fact) && !value.equals(before)) {
                Facts.put(visit, fact, value);
                changed.addAll(Facts.names(fact));
            }
        }
        return changed;
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
