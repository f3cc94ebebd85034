package org.zoufang.cluster.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Problems are taken into a common problem, or out of it. */
@Input("ClusterMembersInput")
@Description("Problems are taken into a common problem, or out of it")
public record ClusterMembersInput(
        @NonNull @Id @Description("The common problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Id @Description("The problems") List<@NonNull String> problemIds,
        @Description("Why") String text) {}
