package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RightsIT {
    private static final String THIS_MONTH =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).format(DateTimeFormatter.ofPattern("'trail_'yyyy_MM"));

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

    /** The trail as a whole, the month that is written now, and the place of rows without a month. */
    static Stream<Arguments> everyWayToChangeTheTrail() {
        List<String> ways = List.of(
                "UPDATE %s SET action = 'OTHER'",
                "DELETE FROM %s",
                "TRUNCATE %s",
                "ALTER TABLE %s DISABLE TRIGGER ALL",
                "ALTER TABLE %s ADD COLUMN other text",
                "CREATE RULE nothing AS ON INSERT TO %s DO INSTEAD NOTHING",
                "CREATE TABLE other () INHERITS (%s)",
                "DROP TABLE %s");
        List<String> onlyMonths = List.of(
                "INSERT INTO %s (at, action, entity, entity_id) VALUES (now(), 'TEST', 'RIGHTS', 'past the trail')",
                "ALTER TABLE trail DETACH PARTITION %s");
        List<String> others = List.of(
                "CREATE TABLE trail_1999_01 PARTITION OF trail FOR VALUES FROM ('1999-01-01') TO ('1999-02-01')",
                "SELECT setval('trail_id', 1)",
                "SELECT trail_make_months(1)",
                "SELECT trail_drop_expired(6)",
                "DELETE FROM trail_hold",
                "TRUNCATE trail_hold",
                "UPDATE trail_hold SET reason = 'other'",
                "UPDATE trail_hold SET to_day = from_day",
                "DELETE FROM flyway_schema_history");
        Stream<String> months = onlyMonths.stream()
                .flatMap(way -> Stream.of("trail_default", THIS_MONTH).map(way::formatted));
        Stream<String> tables = ways.stream()
                .flatMap(way -> Stream.of("trail", "trail_default", THIS_MONTH).map(way::formatted));
        return Stream.of(tables, months, others.stream()).flatMap(each -> each).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("everyWayToChangeTheTrail")
    void theServerCannotChangeWhatIsOnTheTrail(String statement) {
        // Given a user without that right
        // When
        assertThatThrownBy(() -> run(statement))
                // Then
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE problem_signature SET path = 'M1 2L3 4'",
                "DELETE FROM problem_signature",
                "TRUNCATE problem_signature",
                "UPDATE problem_judgement SET should = ''",
                "DELETE FROM problem_judgement",
                "TRUNCATE problem_judgement"
            })
    void theServerCannotChangeWhatWasSignedOnTheGlass(String statement) {
        // Given a user without that right
        // When
        assertThatThrownBy(() -> run(statement))
                // Then
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM trail",
                "SELECT count(*) FROM official",
                "INSERT INTO trail (at, action, entity, entity_id) VALUES (now(), 'TEST', 'RIGHTS', 'keeper')",
                "UPDATE trail SET action = 'OTHER'",
                "DELETE FROM trail",
                "TRUNCATE trail",
                "DROP TABLE trail_default",
                "ALTER TABLE trail DETACH PARTITION trail_default",
                "UPDATE trail_hold SET lifted_at = now()",
                "CREATE TABLE mine (id integer)",
                "SELECT nextval('trail_id')"
            })
    void theKeeperCanDoNothingButKeep(String statement) throws SQLException {
        try (Connection keeper = asKeeper();
                Statement asked = keeper.createStatement()) {
            // Given a user who may call two functions
            // When
            assertThatThrownBy(() -> asked.execute(statement))
                    // Then
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0", "-36", "null"})
    void theKeeperCannotDropWhatIsYoungerThanSixMonths(String months) throws SQLException {
        try (Connection keeper = asKeeper();
                Statement asked = keeper.createStatement()) {
            // Given
            String drop = "SELECT trail_drop_expired(" + months + ")";
            // When
            assertThatThrownBy(() -> asked.execute(drop))
                    // Then
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("kept for 6 months at least");
        }
    }

    private static Connection asKeeper() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("zoufang.database.keeper-username", String.class),
                settings.getValue("zoufang.database.keeper-password", String.class));
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
