package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
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
 * What a phone missed. A reader has two lists: his own (what {@link PackScope} lets his phone hold) and everybody's (the
 * register, the officials). His own comes first, so that a new phone is useful after a page; it is settled for what he
 * may hold now before it is read, so that a right that has ended delivers nothing more.
 */
@ApplicationScoped
public class ChangeReading {

    private static final Logger LOG = Logger.getLogger(ChangeReading.class);
    private static final UUID EVERYBODY = new UUID(0, 0);

    private final AgroalDataSource source;
    private final PackSettling settling;
    private final Clock clock;

    ChangeReading(AgroalDataSource source, PackSettling settling, Clock clock) {
        this.source = source;
        this.settling = settling;
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
        Counted counted = counted(caller.officialId());
        if (cursor != null && !cursor.epoch().equals(counted.epoch())) {
            String start = FeedCursor.start(counted.epoch()).text();
            return new ChangePage(List.of(), start, true, true, clock.instant());
        }
        FeedCursor from = cursor == null ? FeedCursor.start(counted.epoch()) : cursor;
        refuseAhead(from, counted, caller);
        PackScope scope = PackScope.of(caller.officialId(), caller.reach());
        if (!Arrays.equals(counted.settledFor(), scope.fingerprint())) {
            settling.settle(caller.officialId(), scope);
        }
        return page(caller, from, limit);
    }

    private static int size(Integer first) {
        if (first != null && (first < 1 || first > Limits.CHANGES)) {
            throw Refused.because(RefusalCode.TOO_MANY, "first", Limits.CHANGES);
        }
        return first == null ? Limits.CHANGES : first;
    }

    private static void refuseAhead(FeedCursor cursor, Counted counted, Caller caller) {
        long shown = Math.max(cursor.own(), cursor.everybody());
        if (shown > counted.seq()) {
            LOG.errorf(
                    "feed refused: a phone has read further than the database has counted, so an older copy was restored;"
                            + " run the command renew-epoch (docs/operate/backup.md). shown=%d counted=%d official=%s device=%s",
                    shown, counted.seq(), caller.officialId(), caller.deviceId());
            throw new FeedBehind();
        }
    }

    private ChangePage page(Caller caller, FeedCursor from, int limit) {
        List<Change> changes = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            long own = read(connection, caller.officialId(), from.own(), limit, changes);
            int left = limit - changes.size();
            // Who holds no post today learns what leaves his phone, and nothing new.
            boolean more = left > 0 && !caller.roles().isEmpty();
            long everybody = more ? read(connection, EVERYBODY, from.everybody(), left, changes) : from.everybody();
            String cursor = new FeedCursor(from.epoch(), own, everybody).text();
            return new ChangePage(changes, cursor, changes.size() == limit, false, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    private static long read(Connection connection, UUID reader, long after, int limit, List<Change> into)
            throws SQLException {
        long last = after;
        try (PreparedStatement read = connection.prepareStatement(FeedSql.READ)) {
            read.setObject(1, reader);
            read.setLong(2, after);
            read.setBoolean(3, after > 0);
            read.setInt(4, limit);
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

    private Counted counted(UUID reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement counter = connection.prepareStatement(FeedSql.COUNTER)) {
            counter.setObject(1, reader);
            try (ResultSet result = counter.executeQuery()) {
                result.next();
                return new Counted(result.getObject(1, UUID.class), result.getLong(2), result.getBytes(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    /** How far the feed has counted, and for which scope the reader's list stands; null if he never asked before. */
    private record Counted(UUID epoch, long seq, byte[] settledFor) {}
}
