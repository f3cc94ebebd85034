package org.zoufang.workcalendar.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.DayKind;
import org.zoufang.workcalendar.NewCalendarDay;

/** A day that differs from the weekly pattern. */
@Input("CalendarDayInput")
@Description("A day that differs from the weekly pattern")
public record CalendarDayInput(
        @NonNull @Description("The day, in China") LocalDate day,
        @NonNull @Description("The holiday to which it belongs") String name,
        @NonNull @Description("Whether one rests or works") DayKind kind) {

    NewCalendarDay read() {
        return new NewCalendarDay(day, name, kind);
    }
}
