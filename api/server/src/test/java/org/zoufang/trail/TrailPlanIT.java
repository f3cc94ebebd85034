package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.shared.Clocks;

/** Each question of the auditor walks an index of the months it concerns; the plans are read, no time is taken. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailPlanIT {

    private static final LocalDate DAY = LocalDate.now(Clocks.CHINA);
    private static final UUID SOMEBODY = new UUID(9, 3);
    private static final String MONTH = "trail_" + DAY.format(DateTimeFormatter.ofPattern("yyyy_MM"));
    private static final String NEXT = "trail_" + DAY.plusMonths(1).format(DateTimeFormatter.ofPattern("yyyy_MM"));
    private static final String MANY =
            """
            insert into trail (at, official_id, device_id, action, entity, entity_id)
            select now() - n * interval '1 second', ('00000000-0000-0009-0000-' || lpad(to_hex(n %% 500), 12, '0'))::uuid,
                ('00000000-0000-000a-0000-' || lpad(to_hex(n %% 700), 12, '0'))::uuid,
                case when n %% 1000 = 0 then 'trailExport' else 'visitRecord' end, 'VISIT', 'visit ' || n
            from generate_series(1, 20000) n;
            analyze trail
            """
                    .replace("%%", "%");

    private Connection connection;

    /** In a transaction that is never committed: no other test sees these rows. Only the owner may analyze. */
    @BeforeAll
    void manyRows() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                settings.getValue("quarkus.flyway.jdbc-url", String.class),
                settings.getValue("quarkus.flyway.username", String.class),
                settings.getValue("quarkus.flyway.password", String.class));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(MANY);
        }
    }

    @AfterAll
    void noneOfIt() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("all", TrailFilter.ALL),
                Arguments.of("a period's", ask(DAY.minusDays(1), DAY, null, null, null, null)),
                Arguments.of("a person's", ask(null, null, SOMEBODY, null, null, null)),
                Arguments.of("a device's", ask(null, null, null, SOMEBODY, null, null)),
                Arguments.of("a rare action's", ask(null, null, null, null, "trailExport", null)),
                Arguments.of("a thing's", ask(null, null, null, null, null, "visit 77")),
                Arguments.of("a person's in a period", ask(DAY, DAY, SOMEBODY, null, null, null)));
    }

    @ParameterizedTest(name = "{0} rows")
    @MethodSource("questions")
    void walkAnIndex(String what, TrailFilter filter) throws SQLException {
        TrailQuery.Key later =
                new TrailQuery.Key(DAY.plusDays(1).atStartOfDay(Clocks.CHINA).toInstant(), 1);
        for (TrailQuery.Key after : new TrailQuery.Key[] {null, later}) {
            assertThat(plan(TrailQuery.page(filter, after, 51))).contains(MONTH).doesNotContain("Seq Scan on " + MONTH);
        }
    }

    @Test
    void monthsOutsideThePeriodAreNotTouched() throws SQLException {
        // Given
        TrailFilter filter = ask(DAY, DAY, null, null, null, null);
        // When
        String plan = plan(TrailQuery.page(filter, null, 51));
        // Then
        assertThat(plan).contains(MONTH).doesNotContain(NEXT, "trail_default");
    }

    @Test
    void aWalkThroughAMonthIsSeenAsSuch() throws SQLException {
        // Given a question that no index answers
        String question = "explain select * from trail where address = 'x'";
        // When
        List<String> plan = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet line = statement.executeQuery(question)) {
            while (line.next()) {
                plan.add(line.getString(1));
            }
        }
        // Then
        assertThat(String.join("\n", plan)).contains("Seq Scan on " + MONTH);
    }

    private static TrailFilter ask(
            LocalDate from, LocalDate to, UUID official, UUID device, String action, String thing) {
        return new TrailFilter(from, to, official, device, action, thing == null ? null : "VISIT", thing);
    }

    private String plan(TrailQuery query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("explain " + query.text())) {
            Object[] arguments = query.arguments();
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(
                        i + 1, arguments[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arguments[i]);
            }
            try (ResultSet line = statement.executeQuery()) {
                while (line.next()) {
                    lines.add(line.getString(1));
                }
            }
        }
        return String.join("\n", lines);
    }
}
