package org.zoufang.hazard.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardReviewOutcome;

/** Decides about an objection of the enterprise; never who graded it. */
@Input("HazardReviewInput")
@Description("Decides about an objection of the enterprise; never who graded it")
public record HazardReviewInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("What comes of it") HazardReviewOutcome outcome,
        @Description("The new grade, if it is graded anew") HazardGrade grade,
        @NonNull @Description("Why; the enterprise reads it") String text) {}
