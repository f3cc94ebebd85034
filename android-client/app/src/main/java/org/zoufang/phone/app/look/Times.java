package org.zoufang.phone.app.look;

import android.content.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as a person reads them, in the city's own time (Asia/Shanghai) whatever the phone is set to. */
public final class Times {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** Such as 14:03. */
    public static String ofDay(Context context, Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale(context)).format(at.atZone(CITY));
    }

    /** The time alone for the day of {@code now}, else with its date. */
    public static String near(Context context, Instant at, Instant now) {
        ZonedDateTime there = at.atZone(CITY);
        return there.toLocalDate().equals(now.atZone(CITY).toLocalDate())
                ? ofDay(context, at)
                : date(context, there.toLocalDate()) + " " + ofDay(context, at);
    }

    public static String date(Context context, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale(context))
                .format(day);
    }

    private static Locale locale(Context context) {
        return context.getResources().getConfiguration().getLocales().get(0);
    }

    private Times() {}
}
