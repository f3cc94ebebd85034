package org.zoufang.visit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;
import org.zoufang.visit.view.FactConflictView;
import org.zoufang.visit.view.VisitView;

/** What became of a command on a visit. */
@Description("What became of a command on a visit")
public record VisitPayload(
        @Description("As it stands now; null if something is to be mended") VisitView visit,
        @NonNull
                @Description("Where what was sent is kept beside what another had written first; the lead chooses."
                        + " All else was done")
                List<@NonNull FactConflictView> conflicts,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
