package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.shared.BeforeCommit;
import org.zoufang.shared.Deed;
import org.zoufang.shared.LastWrites;
import org.zoufang.shared.RowBegun;
import org.zoufang.shared.RowsChanged;

/**
 * Carries every changed row to the phones that may hold it. Rows are gathered while a transaction works and numbered
 * as its last statement, so that the numbers have no gap that fills in later: a phone that asks for what comes after
 * its last number misses nothing.
 */
@ApplicationScoped
public class ChangeFeed {

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final FeedWriting writing;
    private final Event<LastWrites> ending;

    ChangeFeed(
            TransactionSynchronizationRegistry transaction,
            EntityManager entities,
            FeedWriting writing,
            Event<LastWrites> ending) {
        this.ending = ending;
        this.transaction = transaction;
        this.entities = entities;
        this.writing = writing;
    }

    void observe(@Observes Deed deed) {
        pending().rows.add(new FeedRow(deed.entity(), deed.id()));
    }

    void observe(@Observes RowBegun begun) {
        pending().begun.add(begun.id());
    }

    void observe(@Observes RowsChanged changed) {
        enrol(changed.entity(), changed.ids());
    }

    /**
     * Puts rows on the feed when the transaction at hand commits, in one statement however many they are. Others who
     * write wait for that commit: an import hands in its rows batch by batch.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void enrol(Entity entity, Collection<UUID> ids) {
        Set<FeedRow> rows = pending().rows;
        ids.forEach(id -> rows.add(new FeedRow(entity, id)));
    }

    /** Writes what is gathered so far; nothing but the commit should follow. */
    List<RowVersion> write() {
        Pending pending = pending();
        if (pending.rows.isEmpty()) {
            return List.of();
        }
        entities.flush();
        ending.fire(new LastWrites());
        List<RowVersion> written = writing.write(pending.rows, pending.begun);
        pending.rows.clear();
        pending.begun.clear();
        return written;
    }

    /** Writes what is gathered so far and says how the given rows stand after it, those too that did not change. */
    List<RowVersion> write(Collection<FeedRow> about) {
        Map<FeedRow, RowVersion> written = new HashMap<>();
        write().forEach(row -> written.put(new FeedRow(row.entity(), row.id()), row));
        return about.stream()
                .map(row -> written.containsKey(row) ? written.get(row) : writing.standing(row))
                .toList();
    }

    /** The same by row. */
    Map<FeedRow, RowVersion> standing(Collection<FeedRow> about) {
        Map<FeedRow, RowVersion> standing = new HashMap<>();
        write(about).forEach(row -> standing.put(new FeedRow(row.entity(), row.id()), row));
        return standing;
    }

    private Pending pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a row changed outside an active transaction");
        }
        Pending pending = (Pending) transaction.getResource(ChangeFeed.class);
        if (pending == null) {
            pending = new Pending();
            transaction.putResource(ChangeFeed.class, pending);
            // Opens the session: while a transaction commits, none can be opened any more.
            entities.isJoinedToTransaction();
            BeforeCommit.run(transaction, () -> write());
        }
        return pending;
    }

    /** What the transaction at hand changed and has not put on the feed, and what of it was not there before. */
    private static final class Pending {

        private final Set<FeedRow> rows = new LinkedHashSet<>();
        private final Set<UUID> begun = new HashSet<>();
    }
}
