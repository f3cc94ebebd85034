package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Another body is competent. */
@Input("ProblemRedirectInput")
@Description("Another body is competent")
public record ProblemRedirectInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Who is competent") String competent,
        @NonNull @Description("How the enterprise reaches it: address, telephone, hours") String reach) {}
