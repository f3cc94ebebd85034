package org.zoufang.cluster.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One lead department for all problems of a common one. */
@Input("ClusterAssignInput")
@Description("One lead department for all problems of a common one")
public record ClusterAssignInput(
        @NonNull @Id @Description("The common problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("The lead department (主办单位)") String leadId,
        @Description("By which rule set the time limits count; PROBLEM unless told") String ruleSetCode,
        @Description("What the department should know") String text) {}
