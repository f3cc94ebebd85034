package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/**
 * What somebody is and sees at this moment. Read with each request: the minute a posting, pairing or delegation ends,
 * access ends.
 */
@ApplicationScoped
public class StandingReading {

    /** One statement for all; {@code official_standing} says what is in force when. */
    private static final String AT =
            """
            select what, term, scope, id, code from official_standing
            where official_id = ? and from_day <= ? and (to_day is null or to_day >= ?)
              and (ended_at is null or ended_at > ?)
            """;

    private final Sql sql;
    private final Clock clock;

    StandingReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The standing of this person now; without any posting it is empty. */
    public Standing of(UUID officialId) {
        return of(officialId, role -> true);
    }

    /** The same without the postings in capacities that somebody else does not confirm. */
    public Standing of(UUID officialId, Predicate<Role> confirmed) {
        return read(officialId, confirmed, clock.instant());
    }

    /**
     * The standing of this person now, in the same statement that asks whether he may act at all.
     *
     * @param admitting a query that has one row if he may, and none if not
     */
    public Optional<Standing> ofAdmitted(UUID officialId, String admitting, Object... arguments) {
        Instant moment = clock.instant();
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        Standing.Gathering gathering = new Standing.Gathering(officialId, role -> true);
        Stream<Object> all = Stream.concat(Arrays.stream(arguments), Stream.of(officialId, day, day, moment));
        boolean admitted = !sql.list(
                        "select s.* from (" + admitting + ") a left join (" + AT + ") s on true",
                        row -> row.getString("what") == null ? null : take(gathering, row),
                        all.toArray())
                .isEmpty();
        return admitted ? Optional.of(gathering.standing()) : Optional.empty();
    }

    /** What this person was and saw at an earlier moment: for work of that time that is taken over now. */
    public Standing asOf(UUID officialId, Instant moment) {
        return read(officialId, role -> true, moment);
    }

    private Standing read(UUID officialId, Predicate<Role> confirmed, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        Standing.Gathering gathering = new Standing.Gathering(officialId, confirmed);
        sql.list(AT, row -> take(gathering, row), officialId, day, day, moment);
        return gathering.standing();
    }

    private static Void take(Standing.Gathering gathering, ResultSet row) throws SQLException {
        gathering.take(
                row.getString("what"),
                row.getString("term"),
                row.getString("scope"),
                Sql.id(row, "id"),
                row.getString("code"));
        return null;
    }
}
