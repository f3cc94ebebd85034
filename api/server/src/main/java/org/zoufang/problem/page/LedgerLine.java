package org.zoufang.problem.page;

import org.zoufang.contract.ProblemState;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.problem.view.ProblemView;

/**
 * A line of the ledger (台账).
 *
 * @param category in the reader's language
 * @param lead the lead department's name, or null
 * @param handlingDays working days on the lead department's clock
 * @param light which one the working days overdue make, or null
 */
public record LedgerLine(
        ProblemView problem,
        String enterprise,
        String category,
        String lead,
        Deadlines.Deadline deadline,
        int handlingDays,
        SupervisionLevel light) {

    /** How the light looks; its word stands beside it. */
    public String lightTone() {
        return Lights.tone(light);
    }

    /** The demand in at most so many characters as a line of a table bears. */
    public String demand() {
        String text = problem.text();
        int most = 60;
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, shortened(text, most))) + "…";
    }

    public String tone() {
        return tone(problem.state());
    }

    static String tone(ProblemState state) {
        return switch (state) {
            case CLOSED -> "good";
            case INFO_NEEDED, OBJECTED, REFUSAL_REVIEW -> "warn";
            case WITHDRAWN, REDIRECTED -> "plain";
            default -> "info";
        };
    }

    private static int shortened(String text, int most) {
        return text.codePointCount(0, Math.min(most, text.length()));
    }
}
