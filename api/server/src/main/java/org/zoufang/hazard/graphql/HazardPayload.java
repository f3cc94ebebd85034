package org.zoufang.hazard.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.shared.UserError;

/** What became of a command on a hazard. */
@Description("What became of a command on a hazard")
public record HazardPayload(
        @Description("As it stands now; null if something is to be mended") HazardView hazard,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
