package org.zoufang.plan;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of plans. */
@Description("A page of plans")
public record PlanConnection(
        @NonNull @Description("The plans of this page") List<@NonNull PlanEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
