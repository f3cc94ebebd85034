package org.zoufang.problem;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.shared.PageInfo;

/** A page of problems. */
@Type("EnterpriseProblemConnection")
@Description("A page of problems, those taken in last first")
public record ProblemConnection(
        @NonNull @Description("The problems of this page") List<@NonNull ProblemEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
