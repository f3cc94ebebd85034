package org.zoufang.cluster.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClusterState;
import org.zoufang.official.Official;

/** A line of a common problem's timeline. */
@Type("ClusterStep")
@Description("A step on a common problem: a line of its timeline, never changed")
public record ClusterStepView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The command's verb, such as assign") String command,
        @NonNull @Description("Where it was after it") ClusterState to,
        @NonNull @Description("When") Instant at,
        @Description("Who took it") Official by,
        @Description("What was said with it") String text,
        @NonNull @Description("How many problems took it") int taken,
        @NonNull @Description("How many could not, and go on alone") int leftOut) {}
