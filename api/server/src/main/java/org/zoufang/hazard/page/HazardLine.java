package org.zoufang.hazard.page;

import java.util.Locale;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.web.Messages;

/**
 * A line of the list of hazards.
 *
 * @param category in the reader's language, or null
 * @param regulator the name of the body that answers for it, or null
 * @param time what the running time limit comes to, or null where none runs
 */
public record HazardLine(HazardView hazard, String enterprise, String category, String regulator, Time time) {

    private static final int MOST = 60;

    /** A time limit in words. */
    public record Time(String words, String tone) {}

    /** What is dangerous, in as many characters as a line of a table bears. */
    public String matter() {
        String text = hazard.text();
        return text.length() <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "…";
    }

    public String tone() {
        return tone(hazard.state());
    }

    public String gradeTone() {
        return hazard.grade() == HazardGrade.MAJOR ? "bad" : "plain";
    }

    static String tone(HazardState state) {
        return switch (state) {
            case IMMEDIATE_DANGER -> "bad";
            case CLOSED, DELISTED -> "good";
            case FOUND, CONTESTED, LISTED -> "warn";
            case TRANSFERRED -> "plain";
            default -> "info";
        };
    }

    /** Overdue first; else by when, with whoever has to act. */
    static Time time(HazardView hazard, Locale locale) {
        if (hazard.overdueDays() > 0) {
            return new Time(Messages.text("hazard.overdueBy", locale, hazard.overdueDays()), "bad");
        }
        return switch (hazard.state()) {
            case CLAIMED_FIXED, RECHECK ->
                hazard.recheckPassed() || hazard.recheckBy() == null
                        ? null
                        : new Time(Messages.text("hazard.recheckUntil", locale, hazard.recheckBy()), "plain");
            case REMINDED, ORDERED, PLAN_SUBMITTED, LISTED, RECTIFYING, CONTESTED ->
                hazard.dueOn() == null
                        ? null
                        : new Time(Messages.text("hazard.rectifyUntil", locale, hazard.dueOn()), "plain");
            default -> null;
        };
    }
}
