package org.zoufang.problem.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.shared.InputCheck;

/** Which problems are asked for. */
@Input("ProblemFilterInput")
@Description("Which problems are asked for; what is not given does not narrow")
public record ProblemFilterInput(
        @Id @Description("Of this enterprise") String enterpriseId,
        @Id @Description("Led by this department") String leadId,
        @Id @Description("Heard or seen at this visit") String visitId,
        @Nullable @Description("In one of these states") List<@NonNull ProblemState> states,
        @Description("Only those whose answer is overdue today") Boolean overdue,
        @Description("Words that stand in them") String text,
        @Description("Of this category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @Description("Of enterprises in this administrative division, and below it: six digits (GB/T 2260)")
                String district) {

    ProblemFilter toFilter() {
        InputCheck check = new InputCheck();
        ProblemFilter filter = new ProblemFilter(
                check.idIfGiven(enterpriseId, "filter.enterpriseId"),
                check.idIfGiven(leadId, "filter.leadId"),
                check.idIfGiven(visitId, "filter.visitId"),
                states == null ? List.of() : states,
                Boolean.TRUE.equals(overdue),
                check.text(text, "filter.text", Limits.NAME),
                check.text(category, "filter.category", Limits.NAME),
                ProblemFilter.district(district, "filter.district", check));
        check.settle();
        return filter;
    }
}
