package org.zoufang.hazard.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Refers a hazard to the body that is competent. */
@Input("HazardReferInput")
@Description("Refers a hazard to the body that is competent")
public record HazardReferInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("The competent body (监管部门)") String regulatorId,
        @Description("What it should know") String text) {}
