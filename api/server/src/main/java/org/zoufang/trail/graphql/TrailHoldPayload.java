package org.zoufang.trail.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;
import org.zoufang.trail.TrailHold;

/** What became of a command on a hold. */
@Description("What became of a command on a hold of the trail")
public record TrailHoldPayload(
        @Description("As it stands now; null if something is to be mended") TrailHold hold,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
