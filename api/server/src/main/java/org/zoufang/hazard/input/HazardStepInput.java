package org.zoufang.hazard.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step on a hazard, with what is said. */
@Input("HazardStepInput")
@Description("A step on a hazard, with what is said")
public record HazardStepInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said: a reminder, a reason, a remark") String text) {}
