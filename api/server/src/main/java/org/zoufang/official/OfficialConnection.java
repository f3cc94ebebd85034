package org.zoufang.official;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of officials. */
@Description("A page of officials")
public record OfficialConnection(
        @NonNull @Description("The rows of the page") List<@NonNull OfficialEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {}
