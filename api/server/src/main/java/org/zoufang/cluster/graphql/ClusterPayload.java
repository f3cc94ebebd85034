package org.zoufang.cluster.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.shared.UserError;

/** What became of a command on a common problem. */
@Description("What became of a command on a common problem")
public record ClusterPayload(
        @Description("As it stands now; null if something is to be mended") ClusterView cluster,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
