package org.zoufang.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese working days: Monday to Friday but for the days that the State Council's yearly notice names (节假日安排), the same on
 * the server and on a phone without signal. A year without a notice goes by the week alone, and what was counted through
 * it is provisional.
 */
public final class WorkingDays {

    /**
     * A day by which something is due.
     *
     * @param day the last day, in China
     * @param provisional whether days of a year were counted for which there is no notice yet
     */
    public record Due(LocalDate day, boolean provisional) {}

    /** More working days than any rule may lay down; a typing error must not count for ever. */
    public static final int MOST = 2_000;

    private final Map<LocalDate, DayKind> special;
    private final Set<Integer> years = new HashSet<>();

    /** @param special the days that differ from the weekly pattern */
    public WorkingDays(Map<LocalDate, DayKind> special) {
        this.special = Map.copyOf(special);
        special.keySet().forEach(day -> years.add(day.getYear()));
    }

    /** Whether people work on this day. */
    public boolean isWorking(LocalDate day) {
        DayKind kind = special.get(day);
        return kind == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : kind == DayKind.WORK;
    }

    /** Whether there is a notice for this year. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** As it was before the notice of this year: the week alone. */
    public WorkingDays without(int year) {
        return new WorkingDays(special.entrySet().stream()
                .filter(one -> one.getKey().getYear() != year)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * The last day of a time limit. The day on which it begins is not counted (民法典第二百零一条).
     *
     * @param begins the day on which it begins
     * @param count working days, 0 to {@link #MOST}; 0 is the first working day from {@code begins} on
     */
    public Due due(LocalDate begins, int count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("working days: " + count);
        }
        LocalDate day = begins;
        boolean provisional = !knows(day.getYear());
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            provisional |= !knows(day.getYear());
            left -= isWorking(day) ? 1 : 0;
        }
        while (count == 0 && !isWorking(day)) {
            day = day.plusDays(1);
            provisional |= !knows(day.getYear());
        }
        return new Due(day, provisional);
    }

    /** The last day on which something can be asked that must be asked so many working days before {@code day}. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate earlier = day;
        for (int left = count; left > 0; ) {
            earlier = earlier.minusDays(1);
            left -= isWorking(earlier) ? 1 : 0;
        }
        return earlier;
    }

    /** How many working days have passed: those after {@code from}, up to and with {@code to}; 0 if it is not later. */
    public int passed(LocalDate from, LocalDate to) {
        int passed = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            passed += isWorking(day) ? 1 : 0;
        }
        return passed;
    }
}
