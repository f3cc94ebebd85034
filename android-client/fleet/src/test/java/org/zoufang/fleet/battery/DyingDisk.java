package org.zoufang.fleet.battery;

import java.util.List;
import java.util.function.Function;
import org.zoufang.phone.store.Sql;

/**
 * A phone's file between two of whose durable steps the power goes: before or after the n-th from now, a step being a
 * transaction or a single statement outside one. From then on the phone is dead until it is started again.
 */
final class DyingDisk implements Sql {

    /** The phone is off. An error, so that nobody on the phone takes it for something to handle. */
    static final class Off extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final Sql sql;
    private boolean inTransaction;
    private boolean off;
    private int steps;
    private int last = Integer.MAX_VALUE;
    private boolean after;

    DyingDisk(Sql sql) {
        this.sql = sql;
    }

    /** The power goes at this step from now on, counted from 1: {@code after} it was done, or just before. */
    void dieAt(int step, boolean afterwards) {
        steps = 0;
        last = step;
        after = afterwards;
    }

    int steps() {
        return steps;
    }

    @Override
    public void run(String statement, Object... arguments) {
        alive();
        if (inTransaction) {
            sql.run(statement, arguments);
        } else {
            step(() -> sql.run(statement, arguments));
        }
    }

    @Override
    public <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments) {
        alive();
        return sql.rows(query, reader, arguments);
    }

    @Override
    public void begin() {
        alive();
        sql.begin();
        inTransaction = true;
    }

    @Override
    public void commit() {
        alive();
        step(sql::commit);
        inTransaction = false;
    }

    /** Nothing is rolled back by who is off: what was not committed is not in the file. */
    @Override
    public void rollback() {
        alive();
        sql.rollback();
        inTransaction = false;
    }

    private void step(Runnable work) {
        steps++;
        if (steps == last && !after) {
            off = true;
        }
        alive();
        work.run();
        if (steps == last) {
            off = true;
            alive();
        }
    }

    private void alive() {
        if (off) {
            throw new Off();
        }
    }
}
