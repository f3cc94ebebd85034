package org.zoufang.hazard.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Orders that a hazard be rectified (责令整改). */
@Input("HazardOrderInput")
@Description("Orders that a hazard be rectified (责令整改)")
public record HazardOrderInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("By when, in China") LocalDate dueOn,
        @NonNull @Description("What has to be done") String text) {}
