package org.zoufang.phone.store;

import java.util.List;
import java.util.function.Function;

/**
 * SQLite as this phone has it: JDBC on a desk, {@code SQLiteDatabase} on Android. Opened with {@code journal_mode=WAL} and
 * {@code synchronous=FULL}; one connection; calls come from one thread at a time.
 */
public interface Sql {

    /** Runs one statement; arguments are {@code String}, {@code Long} or null, bound in order. */
    void run(String statement, Object... arguments);

    /** All rows of a query. */
    <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments);

    void begin();

    void commit();

    void rollback();

    /** The present row; columns count from 0. */
    interface Row {

        /** Null where the column is null. */
        String text(int column);

        long number(int column);
    }
}
