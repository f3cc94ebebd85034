package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.shared.Deed;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/** Whoever joins a visit's team may hold the promises that were made at it, and whoever leaves it may not: phones are told. */
@ApplicationScoped
class PromiseTeamFollowing {

    private static final Set<String> MOVES = Set.of("participantAdd", "participantRemove");

    private final Sql sql;
    private final Event<RowsChanged> rows;

    PromiseTeamFollowing(Sql sql, Event<RowsChanged> rows) {
        this.sql = sql;
        this.rows = rows;
    }

    void observe(@Observes Deed deed) {
        if (deed.entity() == Entity.VISIT && MOVES.contains(deed.action())) {
            List<UUID> made =
                    sql.list("select id from commitment where visit_id = ?", row -> Sql.id(row, "id"), deed.id());
            if (!made.isEmpty()) {
                rows.fire(new RowsChanged(Entity.COMMITMENT, made));
            }
        }
    }
}
