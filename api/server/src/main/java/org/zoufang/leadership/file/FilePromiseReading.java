package org.zoufang.leadership.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.official.Caller;
import org.zoufang.official.CommitmentSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** What was promised to one enterprise: the rows of the ledger that the caller sees, and no others. */
@ApplicationScoped
class FilePromiseReading {

    private static final List<String> OWED = Stream.of(CommitmentState.values())
            .filter(CommitmentLifecycle::isOwed)
            .map(CommitmentState::name)
            .toList();

    private static final String COUNTS =
            """
            select count(*), count(*) filter (where p.state = any(?::text[])),
                count(*) filter (where p.state = any(?::text[]) and p.due_on < ?),
                count(*) filter (where p.state = 'ACKNOWLEDGED_BY_ENTERPRISE')
            from leadership_promise p where p.enterprise_id = ? and\s""";

    private static final String ROWS = "select p.* from leadership_promise p where p.enterprise_id = ? and ";

    private static final String ORDER =
            """
             order by p.state = any(?::text[]) desc, p.state = 'FULFILLED' desc,
                case when p.state = any(?::text[]) then p.due_on end, p.state_since desc, p.id limit 20
            """;

    private final Sql sql;
    private final Clock clock;

    FilePromiseReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    FilePromises of(Caller caller, UUID enterprise) {
        LocalDate today = LocalDate.now(clock);
        Condition seen = CommitmentSight.seenBy(caller, "p");
        Condition rows = rows(seen, enterprise);
        List<FilePromise> promises = sql.list(
                rows.text(), row -> promise(row, today), rows.arguments().toArray());
        return sql.one(
                        COUNTS + seen.text(),
                        row -> new FilePromises(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), promises),
                        seen.between(List.of(OWED, OWED, today, enterprise)))
                .orElseThrow();
    }

    static Condition rows(Condition seen, UUID enterprise) {
        return Condition.of(ROWS + seen.text() + ORDER, seen.between(List.of(enterprise), OWED, OWED));
    }

    private static FilePromise promise(ResultSet row, LocalDate today) throws SQLException {
        CommitmentState state = Sql.term(row, "state", CommitmentState.class);
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate fulfilled = row.getObject("fulfilled_on", LocalDate.class);
        return new FilePromise(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("text"),
                row.getString("agreed_text"),
                row.getString("owner"),
                row.getString("owner_title"),
                row.getString("contact_name"),
                Sql.instant(row, "made_at"),
                due,
                row.getObject("first_due_on", LocalDate.class),
                state,
                CommitmentStanding.of(state, due, fulfilled, today));
    }
}
