package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What was closed is done again. */
@Input("ProblemReopenInput")
@Description("What was closed is done again")
public record ProblemReopenInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("Who of the enterprise asked for it; none: the service office, after a sample that failed")
                String contactName,
        @NonNull @Description("Why") String text) {}
