package org.zoufang.hazard.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.shared.InputCheck;

/** Which hazards are asked for. */
@Input("HazardFilterInput")
@Description("Which hazards are asked for; what is not given does not narrow")
public record HazardFilterInput(
        @Id @Description("Of this enterprise") String enterpriseId,
        @Id @Description("For which this body answers") String regulatorId,
        @Id @Description("Found at this visit") String visitId,
        @Nullable @Description("In one of these states") List<@NonNull HazardState> states,
        @Description("So grave") HazardGrade grade,
        @Description("Only those that are not closed, off the list or handed over") Boolean open,
        @Description("Only those that are overdue today, with the enterprise or for their re-check") Boolean overdue) {

    HazardFilter toFilter() {
        InputCheck check = new InputCheck();
        HazardFilter filter = new HazardFilter(
                check.idIfGiven(enterpriseId, "filter.enterpriseId"),
                check.idIfGiven(regulatorId, "filter.regulatorId"),
                check.idIfGiven(visitId, "filter.visitId"),
                states == null ? List.of() : states,
                grade,
                Boolean.TRUE.equals(open),
                Boolean.TRUE.equals(overdue));
        check.settle();
        return filter;
    }
}
