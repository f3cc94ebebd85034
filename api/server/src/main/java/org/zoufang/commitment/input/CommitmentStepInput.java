package org.zoufang.commitment.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step on a promise, with what is said. */
@Input("CommitmentStepInput")
@Description("A step on a promise, with what is said")
public record CommitmentStepInput(
        @NonNull @Id @Description("The promise") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said: what was done so far, why it is impossible, what the review found") String text) {}
