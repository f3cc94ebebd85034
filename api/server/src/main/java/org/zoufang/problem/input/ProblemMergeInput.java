package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Says that two problems are one matter; each enterprise keeps its own status. */
@Input("ProblemMergeInput")
@Description("Says that two problems are one matter; each enterprise keeps its own status")
public record ProblemMergeInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("The problem under which both are handled") String intoId,
        @Description("Why") String text) {}
