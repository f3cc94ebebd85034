package org.zoufang.phone.app.store;

import android.database.Cursor;
import android.database.sqlite.SQLiteCursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteProgram;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zoufang.phone.app.look.OffScreen;
import org.zoufang.phone.store.Sql;

/** The core's SQL on Android's own SQLite: write-ahead log, every transaction on the disk before it counts as done. */
public final class AndroidSql implements Sql, AutoCloseable {

    private final SQLiteDatabase database;

    private AndroidSql(SQLiteDatabase database) {
        this.database = database;
    }

    /** Opens the file, makes it if there is none. */
    public static AndroidSql open(File file) {
        OffScreen.required();
        file.getParentFile().mkdirs();
        int flags = SQLiteDatabase.CREATE_IF_NECESSARY | SQLiteDatabase.ENABLE_WRITE_AHEAD_LOGGING;
        SQLiteDatabase database = SQLiteDatabase.openDatabase(file.getPath(), null, flags);
        database.execSQL("pragma synchronous = full");
        return new AndroidSql(database);
    }

    @Override
    public void run(String statement, Object... arguments) {
        OffScreen.required();
        database.execSQL(statement, arguments);
    }

    @Override
    public <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments) {
        OffScreen.required();
        SQLiteDatabase.CursorFactory bound = (db, driver, table, program) -> {
            bind(program, arguments);
            return new SQLiteCursor(driver, table, program);
        };
        List<T> rows = new ArrayList<>();
        try (Cursor cursor = database.rawQueryWithFactory(bound, query, null, null)) {
            Row row = new CursorRow(cursor);
            while (cursor.moveToNext()) {
                rows.add(reader.apply(row));
            }
        }
        return rows;
    }

    // Android's plain rawQuery would bind every argument as text.
    private static void bind(SQLiteProgram program, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                program.bindNull(i + 1);
            } else if (arguments[i] instanceof Long) {
                program.bindLong(i + 1, (Long) arguments[i]);
            } else {
                program.bindString(i + 1, (String) arguments[i]);
            }
        }
    }

    @Override
    public void begin() {
        OffScreen.required();
        database.beginTransactionNonExclusive();
    }

    @Override
    public void commit() {
        database.setTransactionSuccessful();
        database.endTransaction();
    }

    @Override
    public void rollback() {
        database.endTransaction();
    }

    @Override
    public void close() {
        database.close();
    }

    private record CursorRow(Cursor cursor) implements Row {

        @Override
        public String text(int column) {
            return cursor.getString(column);
        }

        @Override
        public long number(int column) {
            return cursor.getLong(column);
        }
    }
}
