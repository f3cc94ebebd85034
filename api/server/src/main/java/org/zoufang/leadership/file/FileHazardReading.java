package org.zoufang.leadership.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.official.Caller;
import org.zoufang.official.HazardSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** The hazards at one enterprise: the rows of the list that the caller sees, and no others. */
@ApplicationScoped
class FileHazardReading {

    private static final List<String> OPEN = named(HazardLifecycle::isOpen);
    private static final List<String> WITH_ENTERPRISE = named(HazardLifecycle::isWithEnterprise);
    private static final List<String> WITH_REGULATOR = named(HazardLifecycle::isWithRegulator);

    /** With the day of the time limit that runs: the enterprise's, or the regulator's. */
    private static final String SEEN =
            """
            (select h.*, h.state = any(?::text[]) as is_open,
                case when h.state = any(?::text[]) then h.due_on
                     when h.state = any(?::text[]) and not h.recheck_passed then h.recheck_by end as limit_on
            from leadership_hazard h where h.enterprise_id = ? and %s) h
            """;

    private static final String COUNTS = "select count(*), count(*) filter (where h.is_open),"
            + " count(*) filter (where h.is_open and h.limit_on < ?) from ";

    private static final String ORDER =
            " where h.is_open order by h.state = 'IMMEDIATE_DANGER' desc, h.limit_on nulls last,"
                    + " h.reported_at, h.id limit 20";

    private final Sql sql;
    private final Clock clock;

    FileHazardReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    FileHazards of(Caller caller, UUID enterprise) {
        LocalDate today = LocalDate.now(clock);
        Condition seen = seen(caller, enterprise);
        List<FileHazard> open = sql.list(
                "select * from " + seen.text() + ORDER,
                row -> hazard(row, today),
                seen.arguments().toArray());
        return sql.one(
                        COUNTS + seen.text(),
                        row -> new FileHazards(row.getInt(1), row.getInt(2), row.getInt(3), open),
                        seen.between(List.of(today)))
                .orElseThrow();
    }

    /** The hazards of the enterprise that the caller sees, to be selected from. */
    static Condition seen(Caller caller, UUID enterprise) {
        Condition sight = HazardSight.seenBy(caller, "h");
        return Condition.of(
                SEEN.formatted(sight.text()),
                sight.between(List.of(OPEN, WITH_ENTERPRISE, WITH_REGULATOR, enterprise)));
    }

    private static FileHazard hazard(ResultSet row, LocalDate today) throws SQLException {
        LocalDate limit = row.getObject("limit_on", LocalDate.class);
        return new FileHazard(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("text"),
                row.getString("place"),
                Sql.term(row, "grade", HazardGrade.class),
                Sql.term(row, "state", HazardState.class),
                row.getString("regulator"),
                limit,
                limit == null || !limit.isBefore(today) ? 0 : (int) ChronoUnit.DAYS.between(limit, today));
    }

    private static List<String> named(Predicate<HazardState> which) {
        return Stream.of(HazardState.values())
                .filter(which)
                .map(HazardState::name)
                .toList();
    }
}
