package org.zoufang.commitment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of promises. */
@Description("A page of promises, those due first at the top")
public record CommitmentConnection(
        @NonNull @Description("The promises of this page") List<@NonNull CommitmentEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
