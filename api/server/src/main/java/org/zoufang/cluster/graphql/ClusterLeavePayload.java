package org.zoufang.cluster.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

/** What became of a suggestion that was left as it is. */
@Description("What became of a suggestion that was left as it is")
public record ClusterLeavePayload(
        @Id @Description("Its id; null if something is to be mended") String id,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
