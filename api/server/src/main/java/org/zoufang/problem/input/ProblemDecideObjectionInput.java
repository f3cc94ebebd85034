package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office decides an objection. */
@Input("ProblemDecideObjectionInput")
@Description("The service office decides an objection")
public record ProblemDecideObjectionInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("Who leads from now on: the same department or another") String leadId,
        @NonNull @Description("Why") String text) {}
