package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody who had no part in it looks whether a closed problem is solved (抽查). */
@Input("ProblemSampleInput")
@Description("Somebody who had no part in it looks whether a closed problem is solved (抽查)")
public record ProblemSampleInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Whether it is") boolean passed,
        @NonNull @Description("What was found") String text) {}
