package org.zoufang.leadership.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.leadership.figures.ClosedLoop;
import org.zoufang.leadership.figures.ClosedLoopFilter;
import org.zoufang.leadership.figures.ClosedLoopReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;

/** The figures of the closed loop through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClosedLoopApi {

    private final ClosedLoopReading reading;
    private final CurrentCaller current;
    private final Clock clock;

    ClosedLoopApi(ClosedLoopReading reading, CurrentCaller current, Clock clock) {
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    @Query
    @NonNull
    @Description(
            "What became of problems taken in during a period: answered how, confirmed by the enterprises, how content, how long; never by person")
    public ClosedLoop closedLoop(
            @Description("How they are told apart; not at all, if not given") FigureGrouping by,
            @Id @Description("Led by this department, now or at any time") String departmentId,
            @Description("In this division and all below it: six digits (GB/T 2260)") String district,
            @Description("Taken in from this day on, in China; the first of the year, if not given") LocalDate from,
            @Description("Up to and with this day; today, if not given") LocalDate to) {
        return reading.figures(
                current.caller(),
                ClosedLoopFilter.of(
                        from, to, district, Ids.parseIfGiven(departmentId, "departmentId"), by, LocalDate.now(clock)));
    }
}
