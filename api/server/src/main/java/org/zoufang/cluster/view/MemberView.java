package org.zoufang.cluster.view;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.MemberStanding;
import org.zoufang.problem.view.ProblemView;

/** One enterprise's problem in a common one. */
@Type("ClusterMember")
@Description("One enterprise's problem in a common one; it keeps its own life, and its enterprise its own word")
public record MemberView(
        @NonNull @Description("The problem") ProblemView problem,
        @NonNull @Description("How it stands with it") MemberStanding standing,
        @Description("When the measure reached the enterprise") Instant reachedAt,
        @NonNull @Description("Whether the measure is its answer") boolean measured) {}
