package org.zoufang.complaint.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step of the discipline channel on a complaint. */
@Input("ComplaintStepInput")
@Description("A step of the discipline channel on a complaint")
public record ComplaintStepInput(
        @NonNull @Id @Description("The complaint") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said with it; needed for an answer, and read by who complained only there")
                String text) {}
