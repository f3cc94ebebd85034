package org.zoufang.phone.store;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Lets one thread at a time to the connection, so that nobody reads or writes inside another's transaction. */
final class OneAtATime implements Sql {

    private final Sql sql;
    private final ReentrantLock turn;

    OneAtATime(Sql sql, ReentrantLock turn) {
        this.sql = sql;
        this.turn = turn;
    }

    @Override
    public void run(String statement, Object... arguments) {
        turn.lock();
        try {
            sql.run(statement, arguments);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments) {
        turn.lock();
        try {
            return sql.rows(query, reader, arguments);
        } finally {
            turn.unlock();
        }
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
