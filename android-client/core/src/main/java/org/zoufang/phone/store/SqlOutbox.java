package org.zoufang.phone.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.Outbox;

/** The outbox in SQLite. */
final class SqlOutbox implements Outbox {

    private static final String COLUMNS = "select id, place, owner, aggregate, state, body from outbox ";

    private final Sql sql;
    private final RowSeal seal;

    SqlOutbox(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public void put(CommandGroup group) {
        long place = group.place() > 0 ? group.place() : nextPlace();
        Instant answeredAt = group.answer().at();
        sql.run("delete from outbox where id = ?", group.id().toString());
        sql.run(
                "insert into outbox (id, place, owner, aggregate, state, answered_at, body) values (?, ?, ?, ?, ?, ?, ?)",
                group.id().toString(),
                place,
                group.owner().toString(),
                group.aggregate().toString(),
                group.state().name(),
                answeredAt == null ? null : answeredAt.toEpochMilli(),
                seal.close(GroupText.write(group)));
    }

    private long nextPlace() {
        return sql.rows("select coalesce(max(place), 0) + 1 from outbox", row -> row.number(0))
                .get(0);
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from outbox where id = ?", id.toString());
    }

    @Override
    public Optional<CommandGroup> group(UUID id) {
        return sql.rows(COLUMNS + "where id = ?", this::group, id.toString()).stream()
                .findFirst();
    }

    @Override
    public List<CommandGroup> all() {
        return sql.rows(COLUMNS + "order by place", this::group);
    }

    @Override
    public List<CommandGroup> of(UUID aggregate) {
        return sql.rows(COLUMNS + "where aggregate = ? order by place", this::group, aggregate.toString());
    }

    @Override
    public boolean holds(UUID aggregate) {
        return !sql.rows(
                        "select place from outbox where aggregate = ? limit 1",
                        row -> row.number(0),
                        aggregate.toString())
                .isEmpty();
    }

    @Override
    public List<CommandGroup> in(UUID owner, GroupState... states) {
        return sql.rows(COLUMNS + inStates(states) + " order by place", this::group, arguments(owner, states));
    }

    @Override
    public List<CommandGroup> next(UUID owner, long after, int limit, GroupState... states) {
        List<Object> arguments = new ArrayList<>(List.of(arguments(owner, states)));
        arguments.add(after);
        arguments.add((long) limit);
        String where = inStates(states) + " and place > ? order by place limit ?";
        return sql.rows(COLUMNS + where, this::group, arguments.toArray());
    }

    private static String inStates(GroupState... states) {
        return "where owner = ? and state in (" + String.join(", ", Collections.nCopies(states.length, "?")) + ")";
    }

    private static Object[] arguments(UUID owner, GroupState... states) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(owner.toString());
        for (GroupState state : states) {
            arguments.add(state.name());
        }
        return arguments.toArray();
    }

    @Override
    public int unsent() {
        return sql.rows("select count(*) from outbox where state <> 'APPLIED'", row -> (int) row.number(0))
                .get(0);
    }

    @Override
    public int forgetAppliedBefore(Instant when) {
        sql.run("delete from outbox where state = 'APPLIED' and answered_at < ?", when.toEpochMilli());
        return (int) sql.rows("select changes()", row -> row.number(0)).get(0).longValue();
    }

    private CommandGroup group(Sql.Row row) {
        return GroupText.read(
                UUID.fromString(row.text(0)),
                row.number(1),
                UUID.fromString(row.text(2)),
                UUID.fromString(row.text(3)),
                GroupState.valueOf(row.text(4)),
                seal.open(row.text(5)));
    }
}
