package org.zoufang.fleet.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;

/** The limit: the same rows straight from SQL, by a prepared statement on a connection of its own, every value read. */
final class SqlClient implements Load.Client {

    private static final String SQL =
            """
            select v.id, v.kind, v.occurred_at, v.note_count, e.name, o.name
            from visit v join enterprise e on e.id = v.enterprise_id join official o on o.id = v.lead_id
            where v.enterprise_id = ?
            order by v.occurred_at desc, v.id desc limit 51
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private final Supplier<UUID> enterprise;
    private long seen;

    SqlClient(Town town, Supplier<UUID> enterprise) {
        this.enterprise = enterprise;
        try {
            connection = town.asServer();
            statement = connection.prepareStatement(SQL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void ask() throws SQLException {
        statement.setObject(1, enterprise.get());
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                seen += row.getObject(1, UUID.class).hashCode()
                        + row.getString(2).length()
                        + row.getObject(3, OffsetDateTime.class).getNano()
                        + row.getInt(4)
                        + row.getString(5).length()
                        + row.getString(6).length();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (seen == 0) {
            throw new SQLException("nothing was read");
        }
    }
}
