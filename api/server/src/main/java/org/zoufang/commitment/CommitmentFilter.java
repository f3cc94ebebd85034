package org.zoufang.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.Condition;

/**
 * Which promises are asked for; what is null or empty does not narrow.
 *
 * @param ownerId the person who owes it
 * @param unitId the body that owes it
 * @param overdue whether only those that are owed and whose day has passed
 * @param dueFrom due on this day or later
 * @param dueTo due on this day or earlier
 */
public record CommitmentFilter(
        UUID enterpriseId,
        UUID ownerId,
        UUID unitId,
        UUID visitId,
        List<CommitmentState> states,
        boolean overdue,
        LocalDate dueFrom,
        LocalDate dueTo) {

    public static final CommitmentFilter ALL =
            new CommitmentFilter(null, null, null, null, List.of(), false, null, null);

    private static final List<String> OWED = Stream.of(CommitmentState.values())
            .filter(CommitmentLifecycle::isOwed)
            .map(CommitmentState::name)
            .toList();

    /** Those made to one enterprise. */
    public static CommitmentFilter of(UUID enterpriseId) {
        return new CommitmentFilter(enterpriseId, null, null, null, List.of(), false, null, null);
    }

    List<Condition> conditions(LocalDate today) {
        List<Condition> all = new ArrayList<>();
        add(all, "p.enterprise_id = ?", enterpriseId);
        add(all, "p.owner_id = ?", ownerId);
        add(all, "p.unit_id = ?", unitId);
        add(all, "p.visit_id = ?", visitId);
        add(all, "p.due_on >= ?", dueFrom);
        add(all, "p.due_on <= ?", dueTo);
        if (!states.isEmpty()) {
            all.add(Condition.of(
                    "p.state = any(?::text[])",
                    states.stream().map(CommitmentState::name).toList()));
        }
        if (overdue) {
            all.add(Condition.of("p.due_on < ? and p.state = any(?::text[])", today, OWED));
        }
        return all;
    }

    private static void add(List<Condition> all, String text, Object value) {
        if (value != null) {
            all.add(Condition.of(text, value));
        }
    }
}
