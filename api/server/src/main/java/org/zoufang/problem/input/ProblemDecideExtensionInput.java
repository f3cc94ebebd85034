package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office decides about more time. */
@Input("ProblemDecideExtensionInput")
@Description("The service office decides about more time")
public record ProblemDecideExtensionInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Whether it is granted") boolean granted,
        @NonNull @Description("Why; the enterprise reads it") String text,
        @Id
                @Description("The request for more time (延期申请) that was read before this was decided: where another one"
                        + " stands meanwhile, it is refused; may be left out")
                String answerId) {}
