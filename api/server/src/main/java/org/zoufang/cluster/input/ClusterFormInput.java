package org.zoufang.cluster.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Problems become one common problem. */
@Input("ClusterFormInput")
@Description("Problems become one common problem")
public record ClusterFormInput(
        @NonNull @Id @Description("UUIDv7 made once, when somebody acts; the same again is the same success") String id,
        @NonNull @Description("What it is about") String title,
        @NonNull @Id @Description("Its problems: two at least") List<@NonNull String> problemIds,
        @Description("Why they belong together") String text,
        @Id @Description("The proposal that it takes up, if it is one") String proposalId) {}
