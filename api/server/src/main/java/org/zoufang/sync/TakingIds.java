package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/**
 * Takes ids for the transaction at hand, as its first work and in one round trip: those of its groups, and of the visits
 * and notes that they are to make. While another transaction works under one of them, this waits, and then sees what
 * that one stored. All take them in the same order, so that nobody waits for who waits for him.
 */
@ApplicationScoped
class TakingIds {

    /**
     * Statements of their own, in this order: what is there is looked for after all locks are held. The plans of a push
     * are by keys whatever the rows: each connection makes them once.
     */
    private static final String TAKE = FeedSql.PLANNED_ONCE
            + """
            select count(pg_advisory_xact_lock(hashtextextended(id::text, 0))) from unnest(?::uuid[]) as a (id);
            select 'COMMAND' as what, id from command_result where id = any(?::uuid[])
            union all select 'VISIT', id from visit where id = any(?::uuid[])
            union all select 'NOTE', id from note_block where id = any(?::uuid[])
            """;

    private static final int BEFORE = 2;

    private final Sql sql;

    TakingIds(Sql sql) {
        this.sql = sql;
    }

    /** Which of the ids that were taken stand for something already. */
    record Known(Set<UUID> commands, Set<UUID> rows) {}

    Known take(Collection<UUID> commands, Collection<UUID> rows) {
        List<UUID> inOrder = Stream.concat(
                        commands.stream().sorted(Ids.ORDER),
                        rows.stream().distinct().sorted(Ids.ORDER))
                .toList();
        Known known = new Known(new HashSet<>(), new HashSet<>());
        sql.listAfter(
                BEFORE,
                TAKE,
                row -> (row.getString("what").equals("COMMAND") ? known.commands() : known.rows())
                        .add(Sql.id(row, "id")),
                inOrder,
                commands,
                rows,
                rows);
        return known;
    }
}
