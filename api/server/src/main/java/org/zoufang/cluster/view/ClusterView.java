package org.zoufang.cluster.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClusterState;

/** A common problem. */
@Type("Cluster")
@Description("A common problem (共性问题、一类事): one measure for all of its problems, and each enterprise's own word on it")
public record ClusterView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each step") int version,
        @NonNull @Description("Its number: year and count") String number,
        @NonNull @Description("What it is about") String title,
        @NonNull @Description("Its type: a code of the catalogue PROBLEM_TYPE") String type,
        @NonNull @Description("Its category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @NonNull @Description("How far it is") ClusterState state,
        @NonNull @Description("When it was formed") Instant formedAt,
        @NonNull @Description("How many problems it has") int size,
        @NonNull @Description("How many enterprises have confirmed; no answer is never satisfaction") int confirmed,
        @NonNull @Description("How many of its problems their enterprises still wait for") int open,
        @Ignore UUID leadId,
        @Ignore UUID formedById) {}
