package org.zoufang.problem.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.UserError;

/** What became of a command on a problem. */
@Description("What became of a command on a problem")
public record ProblemPayload(
        @Description("As it stands now; null if something is to be mended") ProblemView problem,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
