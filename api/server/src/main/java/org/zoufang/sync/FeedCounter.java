package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** How far the feed has counted, and for what a reader's list stands. */
@ApplicationScoped
class FeedCounter {

    private final AgroalDataSource source;

    FeedCounter(AgroalDataSource source) {
        this.source = source;
    }

    Counted of(UUID reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement counter = connection.prepareStatement(FeedSql.COUNTER)) {
            counter.setObject(1, reader);
            counter.setObject(2, reader);
            try (ResultSet result = counter.executeQuery()) {
                result.next();
                return new Counted(
                        result.getObject(1, UUID.class), result.getLong(2), result.getBytes(3), result.getBoolean(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
    }

    /**
     * @param settledFor the fingerprint of the scope the reader's list was settled for; null if he never asked before
     * @param heldBack whether this reader, or nobody, is served before the epoch is another
     */
    record Counted(UUID epoch, long seq, byte[] settledFor, boolean heldBack) {

        boolean isSettledFor(PackScope scope) {
            return Arrays.equals(settledFor, scope.fingerprint());
        }
    }
}
