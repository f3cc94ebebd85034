package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MigrationIT {
    private final DataSource source;

    MigrationIT(DataSource source) {
        this.source = source;
    }

    @Test
    void theServerWorksAsAUserThatOwnsNothing() throws SQLException {
        // Given
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            // When
            ResultSet user = statement.executeQuery("SELECT current_user, count(*) FROM pg_class WHERE relowner ="
                    + " (SELECT oid FROM pg_roles WHERE rolname = current_user)");
            // Then
            user.next();
            assertThat(user.getString(1)).isEqualTo(DatabaseUsers.SERVER);
            assertThat(user.getInt(2)).isZero();
        }
    }
}
