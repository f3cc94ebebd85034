package org.zoufang.leadership.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.contract.SizeClass;
import org.zoufang.leadership.coverage.CoverageConnection;
import org.zoufang.leadership.coverage.CoverageFilter;
import org.zoufang.leadership.coverage.CoverageReading;
import org.zoufang.leadership.overview.Overview;
import org.zoufang.leadership.overview.OverviewReading;
import org.zoufang.official.CurrentCaller;

/** The first question of whoever leads: how do things stand, and who was left out. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OverviewApi {

    private final OverviewReading reading;
    private final CoverageReading coverage;
    private final CurrentCaller current;

    OverviewApi(OverviewReading reading, CoverageReading coverage, CurrentCaller current) {
        this.coverage = coverage;
        this.reading = reading;
        this.current = current;
    }

    @Query
    @Description(
            "The state of things today: four numbers, the ten worst problems, the ten departments with most overdue")
    public @NonNull Overview overview() {
        return reading.overview(current.caller());
    }

    @Query
    @Description("Enterprises of the caller's city, districts or pairings at which nobody was in this quarter, by name")
    public @NonNull CoverageConnection coverage(
            @Description("The cursor after which the page begins") String after,
            @Description("How many lines: 1 to 100, 20 if not given") Integer first,
            @Description("Only those at which nobody ever was") Boolean never,
            @Description("Only key enterprises (重点企业)") Boolean keyOnly,
            @Description("Only those of this size") SizeClass sizeClass) {
        CoverageFilter filter = new CoverageFilter(Boolean.TRUE.equals(never), Boolean.TRUE.equals(keyOnly), sizeClass);
        return coverage.page(current.caller(), filter, after, first);
    }
}
