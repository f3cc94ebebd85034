package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RightsIT {
    private final DataSource source;

    RightsIT(DataSource source) {
        this.source = source;
    }

    @Test
    void theServerWorksAsAUserThatOwnsNoTable() throws SQLException {
        // Given
        String query = "SELECT current_user || ' ' || count(*) FROM pg_class WHERE relowner = current_user::regrole";
        // When
        String userAndTables = first(query);
        // Then
        assertThat(userAndTables).isEqualTo(DatabaseUsers.SERVER + " 0");
    }

    @Test
    void theServerWritesToTheTrailAndReadsIt() throws SQLException {
        // Given
        run("INSERT INTO trail (at, action, entity, entity_id) VALUES (now(), 'TEST', 'RIGHTS', 'first')");
        // When
        String action = first("SELECT action FROM trail WHERE entity_id = 'first'");
        // Then
        assertThat(action).isEqualTo("TEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE trail SET action = 'OTHER'",
                "DELETE FROM trail",
                "TRUNCATE trail",
                "ALTER TABLE trail DISABLE TRIGGER ALL",
                "DROP TABLE trail",
                "DELETE FROM flyway_schema_history"
            })
    void theServerCannotChangeWhatIsOnTheTrail(String statement) {
        // Given a user without that right
        // When
        assertThatThrownBy(() -> run(statement))
                // Then
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private String first(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private void run(String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
