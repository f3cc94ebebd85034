package org.zoufang.complaint.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.complaint.view.ComplaintView;
import org.zoufang.shared.UserError;

/** What became of a step on a complaint. */
@Description("What became of a step on a complaint")
public record ComplaintPayload(
        @Description("As it stands now; null if something is to be mended") ComplaintView complaint,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
