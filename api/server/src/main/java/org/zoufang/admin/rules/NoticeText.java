package org.zoufang.admin.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.DayKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;
import org.zoufang.workcalendar.NewCalendarDay;

/** A notice as it is typed or pasted: a day on each line, its holiday and whether one rests or works. */
final class NoticeText {

    private static final int PARTS = 3;

    private NoticeText() {}

    /** Lines such as {@code 2027-01-01 元旦 放假}; commas, tabs and blanks separate. Every bad line is named. */
    static List<NewCalendarDay> read(String text) {
        InputCheck check = new InputCheck();
        List<NewCalendarDay> days = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            NewCalendarDay day = line.isEmpty() ? null : day(line.split("[\\s,，]+"));
            if (day != null) {
                days.add(day);
            } else if (!line.isEmpty()) {
                check.refuse(RefusalCode.CALENDAR_LINE, "days", i + 1, line.substring(0, Math.min(40, line.length())));
            }
        }
        check.settle();
        return days;
    }

    private static NewCalendarDay day(String[] parts) {
        if (parts.length != PARTS) {
            return null;
        }
        try {
            return kind(parts[2]) == null
                    ? null
                    : new NewCalendarDay(LocalDate.parse(parts[0]), parts[1], kind(parts[2]));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DayKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "放假", "休", "rest" -> DayKind.REST;
            case "上班", "调休上班", "班", "work" -> DayKind.WORK;
            default -> null;
        };
    }
}
