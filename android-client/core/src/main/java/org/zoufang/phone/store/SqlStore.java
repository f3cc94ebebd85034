package org.zoufang.phone.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.photo.PhotoQueue;

/** The phone's store in one SQLite file. */
public final class SqlStore implements PhoneStore {

    private final ReentrantLock turn = new ReentrantLock();
    private final Sql sql;
    private final Pack pack;
    private final Outbox outbox;
    private final PhotoQueue photos;
    private final Settings settings;

    /** Opens the store and brings its tables up to this version, with nothing sealed. */
    public SqlStore(Sql sql) {
        this(sql, RowSeal.OPEN);
    }

    /** As above; what people wrote is sealed in the file. */
    public SqlStore(Sql sql, RowSeal seal) {
        this.sql = new OneAtATime(sql, turn);
        SqlSchema.bring(sql);
        pack = new SqlPack(this.sql, seal);
        outbox = new SqlOutbox(this.sql, seal);
        photos = new SqlPhotoQueue(this.sql);
        settings = new SqlSettings(this.sql, seal);
    }

    @Override
    public Pack pack() {
        return pack;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public PhotoQueue photos() {
        return photos;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public <T> T change(Supplier<T> work) {
        turn.lock();
        try {
            return turn.getHoldCount() > 1 ? work.get() : transaction(work);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(Supplier<T> work) {
        sql.begin();
        boolean whole = false;
        try {
            T result = work.get();
            whole = true;
            return result;
        } finally {
            if (whole) {
                sql.commit();
            } else {
                sql.rollback();
            }
        }
    }
}
