package org.zoufang.phone.draft;

import java.time.LocalDate;

/**
 * By when the lead department answers, counted on this phone in Chinese working days.
 *
 * @param on the last day, in China
 * @param left working days left; negative: overdue by so many
 * @param provisional whether days of a year without a holiday notice were counted
 */
public record DueView(LocalDate on, int left, boolean provisional) {

    /** So many working days before its day something is nearly due. */
    public static final int NEARLY = 3;

    public boolean isOverdue() {
        return left < 0;
    }

    public boolean isNearly() {
        return left >= 0 && left <= NEARLY;
    }
}
