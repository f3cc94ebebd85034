package org.zoufang.leadership;

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
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;

/** Each question of the leaders walks an index; the plans are read, no time is taken. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlanIT {

    private static final int VISITS = 20_000;
    private static final UUID ENTERPRISE = new UUID(7, 1);
    private static final UUID OFFICIAL = new UUID(8, 1);
    private static final UUID CALLER = new UUID(8, 2);
    private static final LocalDate DAY = LocalDate.of(2029, 1, 5);
    private static final List<VisitKind> RARE = List.of(VisitKind.ADMIN_INSPECTION, VisitKind.EMERGENCY);

    private Connection connection;

    /** In a transaction that is never committed: no other test sees these visits. Only the tables' owner may analyze. */
    @BeforeAll
    void manyVisits() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                settings.getValue("quarkus.flyway.jdbc-url", String.class),
                settings.getValue("quarkus.flyway.username", String.class),
                settings.getValue("quarkus.flyway.password", String.class));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(ManyVisits.sql(VISITS));
        }
    }

    @AfterAll
    void noneOfIt() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("all", ask(null, null, null, null, null)),
                Arguments.of("an enterprise's", ask(ENTERPRISE, null, null, null, null)),
                Arguments.of("an enterprise's of a kind", ask(ENTERPRISE, null, null, RARE, null)),
                Arguments.of("an official's", ask(null, OFFICIAL, null, null, null)),
                Arguments.of("an official's of a kind", ask(null, OFFICIAL, null, RARE, null)),
                Arguments.of("an official's at an enterprise", ask(ENTERPRISE, OFFICIAL, null, null, null)),
                Arguments.of("a day's", ask(null, null, DAY, null, null)),
                Arguments.of("an enterprise's on a day", ask(ENTERPRISE, null, DAY, null, null)),
                Arguments.of("an official's on a day", ask(null, OFFICIAL, DAY, null, null)),
                Arguments.of("rare kinds of", ask(null, null, null, RARE, null)),
                Arguments.of("rare kinds on a day of", ask(null, null, DAY, RARE, null)),
                Arguments.of("a rare word's", ask(null, null, null, null, "第777号")),
                Arguments.of("a common word's", ask(null, null, null, null, "用电")),
                Arguments.of("a common word's of a kind", ask(null, null, null, RARE, "用电")),
                Arguments.of("a common word's on a day", ask(null, null, DAY, null, "用电")),
                Arguments.of("an enterprise's with a word", ask(ENTERPRISE, null, null, null, "用电")),
                Arguments.of("an official's with a word", ask(null, OFFICIAL, null, null, "用电")));
    }

    @ParameterizedTest(name = "{0} visits, for a leader")
    @MethodSource("questions")
    void walkAnIndex(String what, VisitHistoryFilter filter) throws SQLException {
        assertNoWalkThroughAll(filter, HistoryFixture.caller(CALLER, Role.OFFICIAL));
    }

    @ParameterizedTest(name = "{0} visits, of a liaison officer's own")
    @MethodSource("questions")
    void walkAnIndexOfHisOwn(String what, VisitHistoryFilter filter) throws SQLException {
        assertNoWalkThroughAll(filter, HistoryFixture.caller(CALLER, Role.LIAISON_OFFICER));
    }

    @Test
    void aWalkThroughAllVisitsIsSeenAsSuch() throws SQLException {
        // Given a question that no index answers
        Sql question = new Sql().add("select * from leadership_visit where purpose = 'x'");
        // When
        String plan = plan(question);
        // Then
        assertThat(plan).contains("Seq Scan on visit");
    }

    private void assertNoWalkThroughAll(VisitHistoryFilter filter, Caller caller) throws SQLException {
        VisitHistoryQuery.Key later = new VisitHistoryQuery.Key(Instant.parse("2029-01-05T12:00:00Z"), OFFICIAL);
        for (VisitHistoryQuery.Key after : new VisitHistoryQuery.Key[] {null, later}) {
            String plan = plan(new VisitHistoryQuery(filter, caller, after, 51).sql());
            assertThat(plan).doesNotContain("Seq Scan on visit", "Seq Scan on note_block");
        }
    }

    private static VisitHistoryFilter ask(
            UUID enterprise, UUID official, LocalDate day, List<VisitKind> kinds, String text) {
        return VisitHistoryFilter.of(enterprise, official, day, day, kinds, text);
    }

    private String plan(Sql sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = new Sql().add("explain").add(sql).on(connection);
                ResultSet line = statement.executeQuery()) {
            while (line.next()) {
                lines.add(line.getString(1));
            }
        }
        return String.join("\n", lines);
    }
}
