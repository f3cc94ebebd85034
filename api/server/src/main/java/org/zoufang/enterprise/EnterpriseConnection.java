package org.zoufang.enterprise;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of enterprises. */
@Description("A page of enterprises")
public record EnterpriseConnection(
        @NonNull @Description("The rows of the page") List<@NonNull EnterpriseEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {}
