package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;

/** Writes changed rows to the feed, in the transaction at hand. It must be the transaction's last work: it holds the counter. */
@ApplicationScoped
class FeedWriting {

    private final AgroalDataSource source;

    FeedWriting(AgroalDataSource source) {
        this.source = source;
    }

    /** Numbers the rows' changes and puts them on their readers' lists; the rows come back in the given order. */
    List<RowVersion> write(Collection<FeedRow> rows) {
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement lock = connection.prepareStatement(FeedSql.PLANNED_ONCE + FeedSql.LOCK)) {
                lock.execute();
            }
            try (PreparedStatement write = connection.prepareStatement(FeedSql.WRITE)) {
                Array entities = connection.createArrayOf(
                        "text", rows.stream().map(row -> row.entity().name()).toArray());
                Array ids = connection.createArrayOf(
                        "uuid", rows.stream().map(FeedRow::id).toArray());
                write.setArray(1, entities);
                write.setArray(2, ids);
                return read(write);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be written", e);
        }
    }

    /** How a row stands on the feed that is there already. */
    RowVersion standing(FeedRow row) {
        try (Connection connection = source.getConnection();
                PreparedStatement standing = connection.prepareStatement(FeedSql.STANDING)) {
            standing.setString(1, row.entity().name());
            standing.setObject(2, row.id());
            return read(standing).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    private static List<RowVersion> read(PreparedStatement write) throws SQLException {
        List<RowVersion> versions = new ArrayList<>();
        try (ResultSet result = write.executeQuery()) {
            while (result.next()) {
                long seq = result.getLong("seq");
                UUID epoch = result.getObject("epoch", UUID.class);
                FeedCursor cursor = new FeedCursor(epoch, seq, seq, SchemaVersion.NOW, null, List.of());
                versions.add(new RowVersion(
                        Entity.valueOf(result.getString("entity")),
                        result.getObject("id", UUID.class),
                        result.getInt("version"),
                        cursor.text()));
            }
        }
        return versions;
    }
}
