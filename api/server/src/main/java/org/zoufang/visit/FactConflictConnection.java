package org.zoufang.visit;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of conflicts. */
@Description("A page of conflicts")
public record FactConflictConnection(
        @NonNull @Description("The conflicts of this page") List<@NonNull FactConflictEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
