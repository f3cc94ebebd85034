package org.zoufang.cluster.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.cluster.view.ClusterProposalView;
import org.zoufang.shared.UserError;

/** What became of a proposal. */
@Description("What became of a proposal of a common problem")
public record ClusterProposalPayload(
        @Description("As it stands now; null if something is to be mended") ClusterProposalView proposal,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
