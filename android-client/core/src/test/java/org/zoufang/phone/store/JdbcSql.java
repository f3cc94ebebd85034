package org.zoufang.phone.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** SQLite by JDBC, with the durability a phone has. */
public final class JdbcSql implements Sql, AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public JdbcSql(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            plain("pragma journal_mode=WAL");
            plain("pragma synchronous=FULL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run(String statement, Object... arguments) {
        try {
            bound(statement, arguments).execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public <T> List<T> rows(String query, Function<Row, T> reader, Object... arguments) {
        try (ResultSet results = bound(query, arguments).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(reader.apply(new JdbcRow(results)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void begin() {
        run("begin immediate");
    }

    @Override
    public void commit() {
        run("commit");
    }

    @Override
    public void rollback() {
        run("rollback");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plain(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private PreparedStatement bound(String text, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private record JdbcRow(ResultSet results) implements Row {

        @Override
        public String text(int column) {
            try {
                return results.getString(column + 1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public long number(int column) {
            try {
                return results.getLong(column + 1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
