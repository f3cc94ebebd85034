package org.zoufang.sync;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.shared.JsonText;

/** Reads the lists of the feed. Each method adds what it read to a page and says up to where it went. */
final class FeedLists {

    static final UUID EVERYBODY = new UUID(0, 0);

    private final Connection connection;
    private final List<Change> page;

    FeedLists(Connection connection, List<Change> page) {
        this.connection = connection;
        this.page = page;
    }

    /** What comes next in a list. */
    long next(UUID reader, long after, int limit) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(FeedSql.READ)) {
            begin(read, reader, after);
            read.setInt(4, limit);
            return take(read, after);
        }
    }

    /** What comes next in the caller's own list, but for what his phone has. */
    long nextBut(UUID reader, FeedCursor cursor, int limit) throws SQLException {
        if (cursor.had().isEmpty()) {
            return next(reader, cursor.own(), limit);
        }
        try (PreparedStatement read = connection.prepareStatement(FeedSql.READ_BUT)) {
            begin(read, reader, cursor.own());
            read.setArray(4, numbers(cursor, FeedCursor.Had::after));
            read.setArray(5, numbers(cursor, FeedCursor.Had::to));
            read.setInt(6, limit);
            return take(read, cursor.own());
        }
    }

    /** Some kinds of row of a list once more, as they stand now, up to where the phone has read it. */
    long again(UUID reader, Set<Entity> kinds, long after, long upTo, int limit) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(FeedSql.READ_AGAIN)) {
            read.setObject(1, reader);
            read.setLong(2, after);
            read.setLong(3, upTo);
            read.setArray(
                    4,
                    connection.createArrayOf(
                            "text", kinds.stream().map(Enum::name).toArray()));
            read.setInt(5, limit);
            return take(read, after);
        }
    }

    private Array numbers(FeedCursor cursor, Function<FeedCursor.Had, Long> end) throws SQLException {
        return connection.createArrayOf("bigint", cursor.had().stream().map(end).toArray());
    }

    private static void begin(PreparedStatement read, UUID reader, long after) throws SQLException {
        read.setObject(1, reader);
        read.setLong(2, after);
        read.setBoolean(3, after > 0);
    }

    private long take(PreparedStatement read, long after) throws SQLException {
        List<Numbered> rows = new ArrayList<>();
        try (ResultSet result = read.executeQuery()) {
            while (result.next()) {
                byte[] document = result.getBytes(6);
                String entity = result.getString(2);
                if (document != null && entity != null) {
                    rows.add(new Numbered(result.getLong(1), change(entity, result, document)));
                }
            }
        }
        rows.sort(Comparator.comparingLong(Numbered::seq));
        rows.forEach(row -> page.add(row.change()));
        return rows.isEmpty() ? after : rows.get(rows.size() - 1).seq();
    }

    private record Numbered(long seq, Change change) {}

    /** By the columns' places: five hundred times six names need not be looked up. */
    private static Change change(String entity, ResultSet result, byte[] document) throws SQLException {
        boolean gone = result.getBoolean(5);
        return new Change(
                Entity.valueOf(entity),
                result.getObject(3, UUID.class),
                result.getInt(4),
                gone,
                gone ? null : JsonText.ofUtf8(document));
    }
}
