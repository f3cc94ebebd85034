package org.zoufang.workcalendar;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.DayKind;

/** A day that differs from the weekly pattern. */
@Type("CalendarDay")
@Description("A day that differs from the weekly pattern (节假日安排)")
public record CalendarDay(
        @NonNull @Id @Description("The proposal that laid it down") UUID proposalId,
        @NonNull @Description("The day, in China") LocalDate day,
        @NonNull @Description("The holiday to which it belongs") String name,
        @NonNull @Description("Whether one rests or works") DayKind kind) {}
