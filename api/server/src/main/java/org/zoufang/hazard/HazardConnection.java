package org.zoufang.hazard;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.shared.PageInfo;

/** A page of hazards. */
@Type("HazardConnection")
@Description("A page of hazards, those reported last first")
public record HazardConnection(
        @NonNull @Description("The hazards of this page") List<@NonNull HazardEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
