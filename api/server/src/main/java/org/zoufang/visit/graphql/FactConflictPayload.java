package org.zoufang.visit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;
import org.zoufang.visit.view.FactConflictView;

/** What became of a choice between two values of a fact. */
@Description("What became of a choice between two values of a fact")
public record FactConflictPayload(
        @Description("As it stands now; null if something is to be mended") FactConflictView conflict,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
