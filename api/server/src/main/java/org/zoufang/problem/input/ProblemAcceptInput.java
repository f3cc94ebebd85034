package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office takes a problem up. */
@Input("ProblemAcceptInput")
@Description("The service office takes a problem up")
public record ProblemAcceptInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("Another type, if it was classified wrongly") String type,
        @Description("Another category") String category,
        @Description("What it comes from") String cause,
        @Description("A remark") String text) {}
