package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives a problem to one lead department, and co-handlers. */
@Input("ProblemAssignInput")
@Description("Gives a problem to one lead department, and co-handlers")
public record ProblemAssignInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("The lead department (主办单位)") String leadId,
        @Nullable @Id @Description("The co-handlers (协办单位)") List<@NonNull String> coHandlerIds,
        @Description("By which rule set the time limits count; PROBLEM unless told") String ruleSetCode,
        @Description("What the departments should know") String text) {}
