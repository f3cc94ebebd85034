package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.official.Caller;
import org.zoufang.shared.Refused;

/**
 * What a phone missed. A reader has two lists: his own (what {@link PackScope} lets his phone hold) and everybody's (the
 * register, the officials). His own comes first, so that a new phone is useful after a page; it is settled for what he
 * may hold now before it is read, so that a right that has ended delivers nothing more.
 */
@ApplicationScoped
public class ChangeReading {

    private final AgroalDataSource source;
    private final FeedCounter counter;
    private final PackSettling settling;
    private final FeedBehindWatch behind;
    private final CursorSeal seal;
    private final Clock clock;

    ChangeReading(
            AgroalDataSource source,
            FeedCounter counter,
            PackSettling settling,
            FeedBehindWatch behind,
            CursorSeal seal,
            Clock clock) {
        this.source = source;
        this.counter = counter;
        this.settling = settling;
        this.behind = behind;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * The changes after a cursor.
     *
     * @param after the cursor of the last page, or null to begin
     * @param first how many at most; {@link Limits#CHANGES} if null
     * @param phone the version of the schema that the phone speaks: what grew since it last asked comes again
     * @throws Refused with BAD_CURSOR or TOO_MANY
     * @throws FeedBehind if the cursor is ahead of the database: nothing is served until the operator renews the epoch
     */
    public ChangePage after(Caller caller, String after, Integer first, int phone) {
        FeedCursor cursor = FeedCursor.read(after);
        int limit = size(first);
        FeedCounter.Counted counted = counter.of(caller.officialId());
        if (counted.heldBack()) {
            throw new FeedBehind();
        }
        int version = Math.min(phone, SchemaVersion.NOW);
        FeedCursor start = FeedCursor.start(counted.epoch(), version);
        PackScope scope = PackScope.of(caller.officialId(), caller.reach());
        if (cursor != null && !cursor.epoch().equals(counted.epoch())) {
            return new ChangePage(List.of(), seal.text(start), true, true, scope.mark(), clock.instant());
        }
        FeedCursor from = cursor == null ? start : cursor.in(version);
        if (from.highest() > counted.seq()) {
            behind.found(from.highest(), counted, caller, seal.isOurs(after));
            throw new FeedBehind();
        }
        if (!counted.isSettledFor(scope)) {
            settling.settle(caller.officialId(), scope);
        }
        List<Change> changes = new ArrayList<>();
        String next = seal.text(read(caller, from, limit, changes));
        boolean more = changes.size() == limit;
        return new ChangePage(new ChangeList(changes), next, more, false, scope.mark(), clock.instant());
    }

    private static int size(Integer first) {
        if (first != null && (first < 1 || first > Limits.CHANGES)) {
            throw Refused.because(RefusalCode.TOO_MANY, "first", Limits.CHANGES);
        }
        return first == null ? Limits.CHANGES : first;
    }

    private FeedCursor read(Caller caller, FeedCursor from, int limit, List<Change> page) {
        try (Connection connection = source.getConnection()) {
            FeedLists lists = new FeedLists(connection, page);
            // Who holds no post today learns what leaves his phone, and nothing new.
            boolean holdsPost = !caller.roles().isEmpty();
            FeedCursor at = from;
            if (from.again() != null && holdsPost) {
                at = again(lists, caller.officialId(), from, limit, page);
            }
            return page.size() == limit ? at : next(lists, caller.officialId(), at, limit, page, holdsPost);
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    /** What the phone read in an earlier version and could not know whole. */
    private static FeedCursor again(FeedLists lists, UUID reader, FeedCursor from, int limit, List<Change> page)
            throws SQLException {
        FeedCursor.Again done = from.again();
        Set<Entity> grown = SchemaVersion.grown(from.version(), done.version());
        long own = lists.again(reader, grown, done.own(), from.own(), limit);
        if (page.size() == limit) {
            return from.readAgainTo(own, done.everybody());
        }
        int left = limit - page.size();
        long everybody = lists.again(FeedLists.EVERYBODY, grown, done.everybody(), from.everybody(), left);
        return page.size() == limit ? from.readAgainTo(own, everybody) : from.readAgain();
    }

    private static FeedCursor next(
            FeedLists lists, UUID reader, FeedCursor at, int limit, List<Change> page, boolean holdsPost)
            throws SQLException {
        long own = lists.nextBut(reader, at, limit - page.size());
        int left = limit - page.size();
        boolean whole = left > 0;
        long everybody = whole && holdsPost ? lists.next(FeedLists.EVERYBODY, at.everybody(), left) : at.everybody();
        return at.readTo(own, whole, everybody);
    }
}
