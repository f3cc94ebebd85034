package org.zoufang.fleet.battery;

import java.util.List;
import java.util.function.Function;
import org.zoufang.phone.store.Sql;

/** A phone's file on a disk that is full from the n-th written statement on, until there is space again. */
final class FullDisk implements Sql {

    private final Sql sql;
    private int left = Integer.MAX_VALUE;
    private boolean refused;

    FullDisk(Sql sql) {
        this.sql = sql;
    }

    void fullAt(int statement) {
        left = statement;
        refused = false;
    }

    void space() {
        left = Integer.MAX_VALUE;
    }

    /** Whether anything was refused since it was told to be full. */
    boolean hasRefused() {
        return refused;
    }

    /** As SQLite says it; on Android {@code SQLiteFullException}. */
    @Override
    public void run(String statement, Object... arguments) {
        if (left != Integer.MAX_VALUE && --left <= 0) {
            refused = true;
            throw new IllegalStateException("database or disk is full");
        }
        sql.run(statement, arguments);
    }

    @Override
    public <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments) {
        return sql.rows(query, reader, arguments);
    }

    @Override
    public void begin() {
        sql.begin();
    }

    @Override
    public void commit() {
        sql.commit();
    }

    @Override
    public void rollback() {
        sql.rollback();
    }
}
