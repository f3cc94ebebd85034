package org.zoufang.hazard.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Names the day of a re-check. */
@Input("HazardAppointRecheckInput")
@Description("Names the day of a re-check")
public record HazardAppointRecheckInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("The day, in China; not beyond the time for re-checking") LocalDate day,
        @Description("What the enterprise should know") String text) {}
