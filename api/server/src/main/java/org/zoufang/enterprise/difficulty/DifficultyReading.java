package org.zoufang.enterprise.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Reads which enterprises are in difficulty: who sees the city all of them, a leader those of his districts. */
@ApplicationScoped
public class DifficultyReading {

    private final Sql sql;

    DifficultyReading(Sql sql) {
        this.sql = sql;
    }

    /** Those that are marked, what is to be looked at first in front. */
    public List<Difficulty> marked(Caller caller) {
        Condition seen = seenBy(caller);
        return sql.list(
                "select m.* from enterprise_difficulty m where m.lifted_at is null and " + seen.text()
                        + " order by m.look_on, m.id",
                DifficultyReading::read,
                seen.between(List.of()));
    }

    /** One mark, lifted or not, if the caller sees it. */
    public Optional<Difficulty> mark(Caller caller, UUID id) {
        Condition seen = seenBy(caller);
        return sql.one(
                "select m.* from enterprise_difficulty m where m.id = ? and " + seen.text(),
                DifficultyReading::read,
                seen.between(List.of(id)));
    }

    private static Condition seenBy(Caller caller) {
        return caller.reach().city()
                ? Condition.TRUE
                : VisitSight.within(caller.reach().districts(), "m");
    }

    private static Difficulty read(ResultSet row) throws SQLException {
        return new Difficulty(
                Sql.id(row, "id"),
                row.getString("reason"),
                row.getObject("look_on", LocalDate.class),
                Sql.instant(row, "marked_at"),
                Sql.id(row, "enterprise_id"));
    }
}
