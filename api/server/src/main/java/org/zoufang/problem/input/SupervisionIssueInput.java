package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.SupervisionLevel;

/** A supervision order to be issued by hand. */
@Input("SupervisionIssueInput")
@Description("A supervision order (督办单) to be issued by hand")
public record SupervisionIssueInput(
        @NonNull @Id @Description("The problem") String problemId,
        @NonNull @Id @Description("The step, and the order's id: UUIDv7 made once; the same again is the same success")
                String stepId,
        @NonNull @Description("Its colour") SupervisionLevel level,
        @NonNull @Description("Why, and what is expected") String text) {}
