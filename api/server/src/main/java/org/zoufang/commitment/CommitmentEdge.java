package org.zoufang.commitment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.commitment.view.CommitmentView;

/** A promise at its place in a page. */
@Description("A promise at its place in a page")
public record CommitmentEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The promise") CommitmentView node) {}
