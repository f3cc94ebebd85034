package org.zoufang.cluster.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office does not take a proposal up. */
@Input("ClusterDeclineInput")
@Description("The service office does not take a proposal up")
public record ClusterDeclineInput(
        @NonNull @Id @Description("The proposal") String id,
        @NonNull @Description("Why, as who proposed it will read it") String text) {}
