package org.zoufang.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Grams;
import org.zoufang.shared.InputCheck;

/**
 * Which problems are asked for; what is null or empty does not narrow.
 *
 * @param leadId the lead department
 * @param category a code of the catalogue PROBLEM_CATEGORY
 * @param district an administrative division, with all below it
 * @param overdue whether only those whose answer is overdue today
 * @param text words that stand in them
 */
public record ProblemFilter(
        UUID enterpriseId,
        UUID leadId,
        UUID visitId,
        List<ProblemState> states,
        boolean overdue,
        String text,
        String category,
        String district) {

    public static final ProblemFilter ALL = new ProblemFilter(null, null, null, List.of(), false, null, null, null);

    /** What was asked for, without the words that were searched. */
    public String withoutWords() {
        return new ProblemFilter(enterpriseId, leadId, visitId, states, overdue, null, category, district)
                + (text == null ? "" : " words");
    }

    /** A division's code as somebody wrote it; null if nothing was. */
    public static String district(String text, String field, InputCheck check) {
        if (text != null && !text.matches("\\d{6}")) {
            check.refuse(RefusalCode.DIVISION_UNKNOWN, field, text);
            return null;
        }
        return text;
    }

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
        if (category != null) {
            all.add(Condition.of("p.category = ?", category));
        }
        if (district != null) {
            all.add(VisitSight.within(List.of(district), "p"));
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
