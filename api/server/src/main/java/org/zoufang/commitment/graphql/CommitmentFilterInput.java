package org.zoufang.commitment.graphql;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.InputCheck;

/** Which promises are asked for. */
@Input("CommitmentFilterInput")
@Description("Which promises are asked for; what is not given does not narrow")
public record CommitmentFilterInput(
        @Id @Description("Made to this enterprise") String enterpriseId,
        @Id @Description("Owed by this person") String ownerId,
        @Id @Description("Owed by this body") String unitId,
        @Id @Description("Made at this visit") String visitId,
        @Nullable @Description("In one of these states") List<@NonNull CommitmentState> states,
        @Description("Only those that are owed and whose day has passed") Boolean overdue,
        @Description("Due on this day or later") LocalDate dueFrom,
        @Description("Due on this day or earlier") LocalDate dueTo) {

    CommitmentFilter toFilter() {
        InputCheck check = new InputCheck();
        check.day(dueFrom, "filter.dueFrom");
        check.day(dueTo, "filter.dueTo");
        CommitmentFilter filter = new CommitmentFilter(
                check.idIfGiven(enterpriseId, "filter.enterpriseId"),
                check.idIfGiven(ownerId, "filter.ownerId"),
                check.idIfGiven(unitId, "filter.unitId"),
                check.idIfGiven(visitId, "filter.visitId"),
                states == null ? List.of() : states,
                Boolean.TRUE.equals(overdue),
                dueFrom,
                dueTo);
        check.settle();
        return filter;
    }
}
