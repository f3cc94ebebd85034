package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.JsonText;
import org.zoufang.shared.Refused;

/**
 * What a phone missed. A reader has two lists: his own (visits he takes part in and all that belongs to them) and
 * everybody's (the register, the officials). His own comes first, so that a new phone is useful after a page.
 */
@ApplicationScoped
public class ChangeReading {

    private static final Logger LOG = Logger.getLogger(ChangeReading.class);
    private static final UUID EVERYBODY = new UUID(0, 0);

    private final AgroalDataSource source;
    private final Clock clock;

    ChangeReading(AgroalDataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * The changes after a cursor.
     *
     * @param after the cursor of the last page, or null to begin
     * @param first how many at most; {@link Limits#CHANGES} if null
     * @throws Refused with BAD_CURSOR or TOO_MANY
     * @throws FeedBehind if the cursor is ahead of the database: nothing is served until the operator renews the epoch
     */
    public ChangePage after(Caller caller, String after, Integer first) {
        FeedCursor cursor = FeedCursor.read(after);
        int limit = size(first);
        try (Connection connection = source.getConnection()) {
            FeedCursor counter = counter(connection);
            if (cursor == null) {
                return page(connection, caller, FeedCursor.start(counter.epoch()), limit);
            }
            if (!cursor.epoch().equals(counter.epoch())) {
                String start = FeedCursor.start(counter.epoch()).text();
                return new ChangePage(List.of(), start, true, true, clock.instant());
            }
            refuseAhead(cursor, counter, caller);
            return page(connection, caller, cursor, limit);
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    private static int size(Integer first) {
        if (first != null && (first < 1 || first > Limits.CHANGES)) {
            throw Refused.because(RefusalCode.TOO_MANY, "first", Limits.CHANGES);
        }
        return first == null ? Limits.CHANGES : first;
    }

    private static void refuseAhead(FeedCursor cursor, FeedCursor counter, Caller caller) {
        long shown = Math.max(cursor.own(), cursor.everybody());
        if (shown > counter.own()) {
            LOG.errorf(
                    "feed refused: a phone has read further than the database has counted, so an older copy was restored;"
                            + " renew the epoch with the restore command. shown=%d counted=%d official=%s device=%s",
                    shown, counter.own(), caller.officialId(), caller.deviceId());
            throw new FeedBehind();
        }
    }

    private ChangePage page(Connection connection, Caller caller, FeedCursor from, int limit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        long own = read(connection, caller.officialId(), from.own(), limit, changes);
        int left = limit - changes.size();
        long everybody = left == 0 ? from.everybody() : read(connection, EVERYBODY, from.everybody(), left, changes);
        String cursor = new FeedCursor(from.epoch(), own, everybody).text();
        return new ChangePage(changes, cursor, changes.size() == limit, false, clock.instant());
    }

    private static long read(Connection connection, UUID reader, long after, int limit, List<Change> into)
            throws SQLException {
        long last = after;
        try (PreparedStatement read = connection.prepareStatement(FeedSql.READ)) {
            read.setObject(1, reader);
            read.setLong(2, after);
            read.setInt(3, limit);
            try (ResultSet result = read.executeQuery()) {
                while (result.next()) {
                    last = result.getLong(1);
                    into.add(change(result));
                }
            }
        }
        return last;
    }

    private static Change change(ResultSet result) throws SQLException {
        boolean gone = result.getBoolean("gone");
        return new Change(
                Entity.valueOf(result.getString("entity")),
                result.getObject("id", UUID.class),
                result.getInt("version"),
                gone,
                gone ? null : new JsonText(result.getString("document")));
    }

    private static FeedCursor counter(Connection connection) throws SQLException {
        try (PreparedStatement counter = connection.prepareStatement(FeedSql.COUNTER);
                ResultSet result = counter.executeQuery()) {
            result.next();
            long seq = result.getLong(2);
            return new FeedCursor(result.getObject(1, UUID.class), seq, seq);
        }
    }
}
