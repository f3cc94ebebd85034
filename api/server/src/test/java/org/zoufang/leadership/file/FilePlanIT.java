package org.zoufang.leadership.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CommitmentSight;
import org.zoufang.official.Reach;
import org.zoufang.shared.Condition;

/** What an enterprise's file asks walks the enterprise's own rows; the plans are read, no time is taken. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilePlanIT {

    private static final UUID ENTERPRISE = new UUID(17, 1);
    private static final UUID CALLER = new UUID(18, 2);

    private static final String MANY =
            """
            create function pg_temp.id(room int, i bigint) returns uuid language sql immutable as
              $$ select (lpad(to_hex(room), 16, '0') || lpad(to_hex(i), 16, '0'))::uuid $$;
            insert into official (id, name, pinyin, initials)
            select pg_temp.id(18, i), '干部' || i, 'ganbu', 'gb' from generate_series(1, 50) i;
            insert into enterprise (id, credit_code, name, pinyin, initials, name_folded, grams)
            select pg_temp.id(17, i), 'F' || lpad(i::text, 17, '0'), '企业' || i, 'qiye', 'qy', '企业' || i, '{}'
            from generate_series(1, 500) i;
            insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned, recorded_at,
                               occurred_at, version)
            select pg_temp.id(19, i), 'SERVICE_VISIT', 'DRAFT', pg_temp.id(17, 1 + mod(i, 500)),
                   pg_temp.id(18, 1 + mod(i, 50)), pg_temp.id(18, 1 + mod(i, 50)), '{}', false, now(),
                   timestamptz '2028-01-01' + i * interval '1 hour', 1
            from generate_series(1, 10000) i;
            insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)
            select id, lead_id, 'LEAD', 'OFFICIAL', occurred_at
            from visit where id between pg_temp.id(19, 0) and pg_temp.id(19, 10000);
            insert into tour (id, title, day, lead_id, team_ids, recorded_at, version)
            select pg_temp.id(20, i), '行程', date '2028-01-01', pg_temp.id(18, 1), '{}', now(), 1
            from generate_series(1, 10000) i;
            insert into tour_stop (id, tour_id, position, enterprise_id, points)
            select pg_temp.id(21, i), pg_temp.id(20, i), i, pg_temp.id(17, 1 + mod(i, 500)), '{}'
            from generate_series(1, 10000) i;
            insert into commitment (id, number, enterprise_id, text, owner_id, recorded_by, made_at, recorded_at, state,
                                    state_since, first_due_on, due_on, due_provisional, content_hash, version)
            select pg_temp.id(22, i), 'P' || i, pg_temp.id(17, 1 + mod(i, 500)), '承诺', pg_temp.id(18, 1 + mod(i, 50)),
                   pg_temp.id(18, 1), now(), now(), 'DOING', now(), date '2028-01-01', date '2028-01-01', false, '', 1
            from generate_series(1, 10000) i;
            insert into hazard (id, number, enterprise_id, text, immediate, reported_by, found_at, reported_at, state,
                                state_since, content_hash, version)
            select pg_temp.id(23, i), 'H' || i, pg_temp.id(17, 1 + mod(i, 500)), '隐患', false,
                   pg_temp.id(18, 1 + mod(i, 50)), now(), now(), 'FOUND', now(), '', 1
            from generate_series(1, 10000) i;
            analyze visit; analyze visit_participant; analyze tour; analyze tour_stop; analyze commitment;
            analyze hazard; analyze enterprise; analyze official;
            """;

    private Connection connection;

    /** In a transaction that is never committed: no other test sees these rows. Only the tables' owner may analyze. */
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

    private static Caller caller(boolean city) {
        Reach reach = city ? Reach.ofCity() : Reach.of(CALLER);
        return new Caller(CALLER, Set.of(Role.OFFICIAL), reach, null, Locale.ENGLISH);
    }

    @ParameterizedTest(name = "of one who sees the city: {0}")
    @ValueSource(booleans = {true, false})
    void eachPartOfTheFileWalksTheEnterprisesOwnRows(boolean city) throws SQLException {
        // Given
        Caller caller = caller(city);
        Condition hazards = FileHazardReading.seen(caller, ENTERPRISE);
        // When
        String promises = plan(FilePromiseReading.rows(CommitmentSight.seenBy(caller, "p"), ENTERPRISE));
        String dangers = plan(Condition.of(
                "select * from " + hazards.text(), hazards.arguments().toArray()));
        String planned = plan(FilePlanReading.rows(caller, ENTERPRISE, LocalDate.of(2027, 1, 1)));
        // Then
        assertThat(promises).contains("commitment_enterprise").doesNotContain("Seq Scan on commitment");
        assertThat(dangers).contains("hazard_enterprise").doesNotContain("Seq Scan on hazard");
        assertThat(planned)
                .contains("visit_enterprise", "tour_stop_enterprise")
                .doesNotContain("Seq Scan on visit", "Seq Scan on tour");
    }

    @Test
    void aWalkThroughAllPromisesIsSeenAsSuch() throws SQLException {
        // Given a question that no index answers
        Condition question = Condition.of("select * from leadership_promise where text = ?", "x");
        // When
        String plan = plan(question);
        // Then
        assertThat(plan).contains("Seq Scan on commitment");
    }

    private String plan(Condition question) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("explain " + question.text())) {
            int at = 0;
            for (Object argument : question.arguments()) {
                statement.setObject(++at, bound(argument));
            }
            try (ResultSet line = statement.executeQuery()) {
                while (line.next()) {
                    lines.add(line.getString(1));
                }
            }
        }
        return String.join("\n", lines);
    }

    private Object bound(Object argument) throws SQLException {
        if (argument instanceof Collection<?> many) {
            boolean ids = !many.isEmpty() && many.iterator().next() instanceof UUID;
            return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
        }
        return argument;
    }
}
