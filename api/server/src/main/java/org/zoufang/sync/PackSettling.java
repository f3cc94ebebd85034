package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.UUID;
import org.zoufang.official.StandingReading;
import org.zoufang.shared.Sql;

/**
 * Brings a reader's list to what he may hold at this moment. A posting, pairing or delegation begins and ends by its
 * date, without anybody writing; so it is settled when he asks, before anything is served.
 */
@ApplicationScoped
class PackSettling {

    private final Sql sql;
    private final StandingReading standings;

    PackSettling(Sql sql, StandingReading standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /**
     * Settles the list, in one transaction that holds the counter: nothing is written to the feed meanwhile, so that
     * what others write is either in what this finds or comes after it under the new scope.
     *
     * @param asked what the door found the reader may hold
     */
    @Transactional(TxType.REQUIRES_NEW)
    void settle(UUID reader, PackScope asked) {
        sql.list(FeedSql.LOCK, row -> null);
        // Read again behind the lock: of two contacts at once, one may have begun before a right ended.
        PackScope scope = asked.within(PackScope.of(reader, standings.of(reader).reach()));
        byte[] now = scope.fingerprint();
        boolean settled = sql.one(PackSql.SETTLED, row -> row.getBytes(1), reader)
                .filter(before -> Arrays.equals(before, now))
                .isPresent();
        if (!settled) {
            sql.change(PackSql.FORGET, reader, scope.sources());
            sql.change(PackSql.REMEMBER, reader, scope.sources());
            sql.change(PackSql.SETTLE, reader, reader, reader);
            sql.change(PackSql.SETTLED_NOW, reader, now);
        }
    }
}
