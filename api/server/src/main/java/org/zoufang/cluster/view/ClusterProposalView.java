package org.zoufang.cluster.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClusterProposalState;

/** Somebody's proposal that problems are a common one. */
@Type("ClusterProposal")
@Description("A proposal that problems are a common one (建议归并); the service office decides")
public record ClusterProposalView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("What it is about") String title,
        @NonNull @Description("Why they belong together") String text,
        @NonNull @Description("Whether it is decided") ClusterProposalState state,
        @NonNull @Description("When it was proposed") Instant proposedAt,
        @Description("When the office decided") Instant decidedAt,
        @Description("Why it was declined") String answer,
        @Id @Description("The common problem that came of it") UUID clusterId,
        @Ignore List<UUID> problemIds,
        @Ignore UUID proposedById) {

    public ClusterProposalView {
        problemIds = List.copyOf(problemIds);
    }

    /** Whether the office has still to decide. */
    @Ignore
    public boolean open() {
        return state == ClusterProposalState.OPEN;
    }
}
