package org.zoufang.counter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of links. */
@Description("A page of links")
public record CounterLinkConnection(
        @NonNull @Description("The links of this page") List<@NonNull CounterLinkEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
