package org.zoufang.problem.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The lead department asks for more time. */
@Input("ProblemAskExtensionInput")
@Description("The lead department asks for more time")
public record ProblemAskExtensionInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Until which day, in China") LocalDate until,
        @NonNull @Description("Why") String text) {}
