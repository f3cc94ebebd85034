package org.zoufang.leadership.graphql;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.leadership.VisitHistoryConnection;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.leadership.VisitHistoryReading;
import org.zoufang.official.CurrentCaller;

/** The leaders' questions about visits. */
@GraphQLApi
@Authenticated
public class VisitHistoryApi {

    private final VisitHistoryReading reading;
    private final CurrentCaller current;

    VisitHistoryApi(VisitHistoryReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @Query("visitHistory")
    @Description("Visit history, newest first: of an enterprise, of an official, of a period, full text in notes")
    public VisitHistoryConnection visitHistory(
            @Name("filter") @Description("Which visits; all that the caller may see, if not given")
                    VisitHistoryFilterInput filter,
            @Name("first") @Description("How many lines: 1 to 100, 20 if not given") Integer first,
            @Name("after") @Description("The cursor after which the page begins") String after) {
        VisitHistoryFilter wanted = filter == null ? VisitHistoryFilter.ALL : filter.toFilter();
        return reading.page(wanted, current.caller(), after, first);
    }
}
