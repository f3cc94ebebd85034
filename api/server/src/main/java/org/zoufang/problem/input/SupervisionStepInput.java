package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step on a supervision order. */
@Input("SupervisionStepInput")
@Description("A step on a supervision order (督办单)")
public record SupervisionStepInput(
        @NonNull @Id @Description("The order") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said; needed to reply and to upgrade") String text) {}
