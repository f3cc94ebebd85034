package org.zoufang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL into records, for readings and for tables without an entity. Inside a transaction it sees what the transaction has flushed. */
@ApplicationScoped
public class Sql {

    /** How one row becomes a record. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Inserts, updates or deletes, and says how many rows. */
    public int change(String statement, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = bind(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    /** The same statement for each of several rows of arguments, sent together. */
    public void changeAll(String statement, List<Object[]> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                bind(connection, prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    /** The rows of a query. Arguments may be instants, and collections of ids, texts or bytes for {@code = any(?)}. */
    public <T> List<T> list(String query, Row<T> row, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bind(connection, query, arguments)) {
            return read(statement.executeQuery(), row);
        } catch (SQLException e) {
            throw new IllegalStateException("a query failed", e);
        }
    }

    /** The rows of the last of several statements that are sent together; {@code before} is how many come before it. */
    public <T> List<T> listAfter(int before, String statements, Row<T> row, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bind(connection, statements, arguments)) {
            statement.execute();
            for (int passed = 0; passed < before; passed++) {
                statement.getMoreResults();
            }
            return read(statement.getResultSet(), row);
        } catch (SQLException e) {
            throw new IllegalStateException("a query failed", e);
        }
    }

    private static <T> List<T> read(ResultSet from, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = from) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        }
        return all;
    }

    /** The only row of a query, if there is one. */
    public <T> Optional<T> one(String query, Row<T> row, Object... arguments) {
        return list(query, row, arguments).stream().findFirst();
    }

    /** The instant in a column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The id in a column, or null. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The enum term in a column, or null. */
    public static <E extends Enum<E>> E term(ResultSet row, String column, Class<E> terms) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(terms, name);
    }

    /** The texts in an array column; empty for null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static PreparedStatement bind(Connection connection, String text, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        bind(connection, statement, arguments);
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, bindable(connection, arguments[i]));
        }
    }

    private static Object bindable(Connection connection, Object argument) throws SQLException {
        if (argument instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (argument instanceof String text) {
            return Texts.storable(text);
        }
        if (argument instanceof Enum<?> term) {
            return term.name();
        }
        if (argument instanceof Collection<?> many) {
            Object first = many.isEmpty() ? null : many.iterator().next();
            if (first instanceof byte[]) {
                return connection.createArrayOf("bytea", many.toArray(new byte[0][]));
            }
            return connection.createArrayOf(first instanceof UUID ? "uuid" : "text", many.toArray());
        }
        return argument;
    }
}
