package org.zoufang.visit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;
import org.zoufang.visit.view.TourView;

/** What became of a command on a tour. */
@Description("What became of a command on a tour")
public record TourPayload(
        @Description("As it stands now; null if something is to be mended") TourView tour,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
