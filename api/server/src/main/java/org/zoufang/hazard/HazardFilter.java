package org.zoufang.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.shared.Condition;

/**
 * Which hazards are asked for; what is null or empty does not narrow.
 *
 * @param open only those that are not closed, off the list or handed over
 * @param overdue only those for whose rectification or re-check the time has passed today
 */
public record HazardFilter(
        UUID enterpriseId,
        UUID regulatorId,
        UUID visitId,
        List<HazardState> states,
        HazardGrade grade,
        boolean open,
        boolean overdue) {

    public static final HazardFilter ALL = new HazardFilter(null, null, null, List.of(), null, false, false);

    List<Condition> conditions(LocalDate today) {
        List<Condition> all = new ArrayList<>();
        add(all, "h.enterprise_id = ?", enterpriseId);
        add(all, "h.regulator_id = ?", regulatorId);
        add(all, "h.visit_id = ?", visitId);
        add(all, "h.grade = ?", grade);
        if (!states.isEmpty()) {
            all.add(in(states.stream().map(HazardState::name).toList()));
        }
        if (open) {
            all.add(in(named(HazardLifecycle::isOpen)));
        }
        if (overdue) {
            all.add(Condition.of(
                    "(h.due_on < ? and h.state = any(?::text[])"
                            + " or h.recheck_by < ? and not h.recheck_passed and h.state = any(?::text[]))",
                    today,
                    named(HazardLifecycle::isWithEnterprise),
                    today,
                    named(HazardLifecycle::isWithRegulator)));
        }
        return all;
    }

    private static Condition in(List<String> names) {
        return Condition.of("h.state = any(?::text[])", names);
    }

    private static List<String> named(Predicate<HazardState> which) {
        return Stream.of(HazardState.values())
                .filter(which)
                .map(HazardState::name)
                .toList();
    }

    private static void add(List<Condition> all, String text, Object value) {
        if (value != null) {
            all.add(Condition.of(text, value));
        }
    }
}
