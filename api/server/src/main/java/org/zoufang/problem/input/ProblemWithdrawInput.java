package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The enterprise takes its problem back. */
@Input("ProblemWithdrawInput")
@Description("The enterprise takes its problem back")
public record ProblemWithdrawInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Who of the enterprise said so") String contactName,
        @NonNull @Description("Why") String text) {}
