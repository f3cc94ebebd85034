package org.zoufang.leadership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.shared.Sql;

/** Counts the closed loop: what was answered, what enterprises said of it, and how long they waited. Never by person. */
@ApplicationScoped
public class ClosedLoopReading {

    private static final double TEN = 10.0;

    private final Sql sql;
    private final Departments departments;
    private final Clock clock;

    ClosedLoopReading(Sql sql, Departments departments, Clock clock) {
        this.sql = sql;
        this.departments = departments;
        this.clock = clock;
    }

    private record Row(boolean whole, ClosedLoopFigures figures) {}

    /** Of the problems that the caller sees and that fit. */
    public ClosedLoop figures(Caller caller, ClosedLoopFilter filter) {
        ClosedLoopQuery query = new ClosedLoopQuery(filter, caller, LocalDate.now(clock));
        List<Row> rows = sql.list(query.text(), ClosedLoopReading::read, query.arguments());
        Map<String, String> names = names(filter.by(), rows);
        return new ClosedLoop(
                filter.from(),
                filter.to(),
                rows.get(0).figures(),
                rows.stream()
                        .filter(row -> !row.whole())
                        .map(row -> named(row.figures(), names))
                        .toList());
    }

    private Map<String, String> names(FigureGrouping by, List<Row> rows) {
        if (by == FigureGrouping.DISTRICT) {
            return departments.districts();
        }
        if (by != FigureGrouping.DEPARTMENT) {
            return Map.of();
        }
        List<UUID> ids = rows.stream()
                .map(row -> row.figures().key())
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .toList();
        return departments.names(ids).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    private static ClosedLoopFigures named(ClosedLoopFigures of, Map<String, String> names) {
        String name = of.key() == null ? null : names.getOrDefault(of.key(), of.key());
        return new ClosedLoopFigures(
                of.key(),
                name,
                of.taken(),
                of.given(),
                of.answered(),
                of.outcomes(),
                of.confirmedSolved(),
                of.result(),
                of.manner(),
                of.samplesPassed(),
                of.reworked(),
                of.refusals(),
                of.firstSeen(),
                of.handlingDays(),
                of.openForEnterpriseDays());
    }

    private static Row read(ResultSet row) throws SQLException {
        int taken = row.getInt("taken");
        int given = row.getInt("given");
        int answered = row.getInt("answered");
        return new Row(
                row.getBoolean("whole"),
                new ClosedLoopFigures(
                        row.getString("key"),
                        null,
                        taken,
                        given,
                        answered,
                        outcomes(row, answered),
                        Share.of(row.getInt("solved"), given),
                        satisfaction(row, "result"),
                        satisfaction(row, "manner"),
                        Share.of(row.getInt("passed"), row.getInt("checks")),
                        Share.of(row.getInt("reworked"), answered),
                        new RefusalFigures(
                                row.getInt("refusals_waiting"),
                                row.getInt("refusals_upheld"),
                                row.getInt("refusals_overturned")),
                        List.of(
                                new FirstSeenCount(FirstSeenBy.FOUND_BY_US, Share.of(row.getInt("found"), taken)),
                                new FirstSeenCount(
                                        FirstSeenBy.RAISED_BY_ENTERPRISE, Share.of(row.getInt("raised"), taken)),
                                new FirstSeenCount(FirstSeenBy.RAISED_AGAIN, Share.of(row.getInt("again"), taken))),
                        days(row, "handling", row.getInt("handled")),
                        days(row, "waiting", taken)));
    }

    private static List<OutcomeCount> outcomes(ResultSet row, int answered) throws SQLException {
        return List.of(
                new OutcomeCount(ProblemOutcome.A, Share.of(row.getInt("a"), answered)),
                new OutcomeCount(ProblemOutcome.B, Share.of(row.getInt("b"), answered)),
                new OutcomeCount(ProblemOutcome.C, Share.of(row.getInt("c"), answered)),
                new OutcomeCount(ProblemOutcome.D, Share.of(row.getInt("d"), answered)));
    }

    private static SatisfactionFigures satisfaction(ResultSet row, String of) throws SQLException {
        return SatisfactionFigures.of(
                row.getInt("asked"),
                row.getInt(of + "_satisfied"),
                row.getInt(of + "_fairly"),
                row.getInt(of + "_dissatisfied"));
    }

    private static DayFigures days(ResultSet row, String of, int n) throws SQLException {
        return new DayFigures(n, tenth(row.getBigDecimal(of + "_mean")), tenth(row.getBigDecimal(of + "_median")));
    }

    private static Double tenth(BigDecimal number) {
        return number == null ? null : Math.round(number.doubleValue() * TEN) / TEN;
    }
}
