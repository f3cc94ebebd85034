package org.zoufang.cluster.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step on a common problem that says something at most. */
@Input("ClusterStepInput")
@Description("A step on a common problem that says something at most")
public record ClusterStepInput(
        @NonNull @Id @Description("The common problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said with it") String text) {}
