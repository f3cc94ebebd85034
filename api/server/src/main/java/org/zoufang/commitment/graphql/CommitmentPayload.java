package org.zoufang.commitment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.shared.UserError;

/** What became of a command on a promise. */
@Description("What became of a command on a promise")
public record CommitmentPayload(
        @Description("As it stands now; null if something is to be mended") CommitmentView commitment,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
