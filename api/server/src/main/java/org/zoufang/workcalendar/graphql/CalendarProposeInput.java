package org.zoufang.workcalendar.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Proposes days of the working calendar. */
@Input("CalendarProposeInput")
@Description("Proposes days of the working calendar; another person approves")
public record CalendarProposeInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Description("What it is called, such as 2027年节假日安排") String title,
        @NonNull @Description("The notice that it rests on (依据)") String source,
        @NonNull @Description("The days") List<@NonNull CalendarDayInput> days) {}
