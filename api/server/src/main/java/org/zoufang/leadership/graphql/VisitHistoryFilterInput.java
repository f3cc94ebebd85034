package org.zoufang.leadership.graphql;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.VisitKind;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.shared.Ids;

/** Which visits, as the API asks; all that is given must hold. */
@Input("VisitHistoryFilterInput")
@Description("Which visits; all that is given must hold")
public record VisitHistoryFilterInput(
        @Id @Description("At this enterprise") String enterpriseId,
        @Id @Description("In which this official took part") String officialId,
        @Description("From this day on (in China)") LocalDate from,
        @Description("Up to and with this day (in China)") LocalDate to,
        // the framework takes the inner @NonNull for the list's own, unless told
        @Nullable @Description("Of one of these kinds") List<@NonNull VisitKind> kinds,
        @Description("In whose notes these words stand; words are separated by spaces") String text) {

    VisitHistoryFilter toFilter() {
        return VisitHistoryFilter.of(
                Ids.parseIfGiven(enterpriseId, "filter.enterpriseId"),
                Ids.parseIfGiven(officialId, "filter.officialId"),
                from,
                to,
                kinds,
                text);
    }
}
