package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Sql;

/** Shows auditors which periods of the trail are held. */
@ApplicationScoped
public class TrailHoldReading {

    private record Row(TrailHold rest, UUID setBy, UUID liftedBy) {
        TrailHold by(Map<UUID, Official> people) {
            return new TrailHold(
                    rest.id(),
                    rest.fromDay(),
                    rest.toDay(),
                    rest.reason(),
                    people.get(setBy),
                    rest.setAt(),
                    liftedBy == null ? null : people.get(liftedBy),
                    rest.liftedAt());
        }
    }

    private final Sql sql;
    private final OfficialReading officials;

    TrailHoldReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /**
     * All holds, those that hold first.
     *
     * @throws org.zoufang.shared.Forbidden for all but auditors
     */
    public List<TrailHold> all(Caller caller) {
        TrailPolicy.mayRead(caller);
        return read("true");
    }

    Optional<TrailHold> byId(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    private List<TrailHold> read(String where, Object... arguments) {
        List<Row> rows = sql.list(
                "select * from trail_hold where " + where + " order by lifted_at is not null, set_at desc, id",
                row -> new Row(
                        new TrailHold(
                                Sql.id(row, "id"),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                row.getString("reason"),
                                null,
                                Sql.instant(row, "set_at"),
                                null,
                                Sql.instant(row, "lifted_at")),
                        Sql.id(row, "set_by"),
                        Sql.id(row, "lifted_by")),
                arguments);
        Map<UUID, Official> people = officials.byIds(rows.stream()
                .flatMap(row -> Stream.of(row.setBy(), row.liftedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.by(people)).toList();
    }
}
