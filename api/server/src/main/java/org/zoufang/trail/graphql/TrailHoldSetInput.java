package org.zoufang.trail.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which period of the trail to keep, and why. */
@Input("TrailHoldSetInput")
@Description("Which period of the trail to keep beyond its time, and why")
public record TrailHoldSetInput(
        @NonNull @Description("The first day, in China") LocalDate fromDay,
        @Description("The last day, in China; not given: no end") LocalDate toDay,
        @NonNull @Description("Why: the case, the order") String reason) {}
