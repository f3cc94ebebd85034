package org.zoufang.cluster.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody proposes that problems are a common one. */
@Input("ClusterProposeInput")
@Description("Somebody proposes that problems are a common one (建议归并); the service office decides")
public record ClusterProposeInput(
        @NonNull @Id @Description("UUIDv7 made once, when somebody acts; the same again is the same success") String id,
        @NonNull @Description("What it is about") String title,
        @NonNull @Id @Description("The problems: two at least, all of which the caller sees")
                List<@NonNull String> problemIds,
        @NonNull @Description("Why they belong together") String text) {}
