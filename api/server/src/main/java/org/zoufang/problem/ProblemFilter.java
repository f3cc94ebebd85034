package org.zoufang.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Grams;

/**
 * Which problems are asked for; what is null or empty does not narrow.
 *
 * @param leadId the lead department
 * @param overdue whether only those whose answer is overdue today
 * @param text words that stand in them
 */
public record ProblemFilter(
        UUID enterpriseId, UUID leadId, UUID visitId, List<ProblemState> states, boolean overdue, String text) {

    public static final ProblemFilter ALL = new ProblemFilter(null, null, null, List.of(), false, null);

    List<Condition> conditions(LocalDate today) {
        List<Condition> all = new ArrayList<>();
        add(all, "p.enterprise_id = ?", enterpriseId);
        add(all, "p.lead_id = ?", leadId);
        add(all, "p.visit_id = ?", visitId);
        if (!states.isEmpty()) {
            all.add(Condition.of(
                    "p.state = any(?::text[])",
                    states.stream().map(ProblemState::name).toList()));
        }
        if (overdue) {
            all.add(Condition.of(
                    "p.due_on < ? and p.state = any(?::text[])",
                    today,
                    ProblemReading.HANDLED.stream().map(ProblemState::name).toList()));
        }
        if (text != null && !text.isBlank()) {
            Set<String> grams = Grams.of(text);
            all.add(Condition.of("p.grams @> ?::text[]", grams));
            all.add(Condition.of(
                    "strpos(lower(normalize(p.text, NFKC)), ?) > 0",
                    Grams.fold(text).strip()));
        }
        return all;
    }

    private static void add(List<Condition> all, String text, UUID value) {
        if (value != null) {
            all.add(Condition.of(text, value));
        }
    }
}
