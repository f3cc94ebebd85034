package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** A request that takes too long is given up, here and in the database; too many at once are sent away. */
@QuarkusTest
@TestProfile(Guarded.class)
class TimeoutIT {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Test
    void aRequestThatWaitsTooLongIsAnsweredAndItsStatementEnded() throws Exception {
        // Given
        Person person = people.anOfficial(Role.DEPARTMENT_HANDLER);
        String visit = recorded(person);
        Map<String, Object> arrival =
                group("visitArrive", VisitFixture.at(visit, java.time.Instant.parse("2026-11-20T02:00:00Z")));
        // When
        Response tooLate;
        long waitingAfter;
        long began = System.nanoTime();
        try (Connection holder = holding(visit)) {
            tooLate = push(person, arrival);
            waitingAfter = waiting();
            holder.rollback();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Response later = push(person, arrival);
        // Then
        assertThat(tooLate.statusCode()).as(tooLate.asString()).isEqualTo(503);
        assertThat(tooLate.header("Retry-After")).isEqualTo("5");
        assertThat(tooLate.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TIMED_OUT");
        assertThat(tooLate.jsonPath().getString("errors[0].message")).contains("took too long");
        // That the answer came at all, while the row was held, is what shows that the wait was ended.
        assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(waitingAfter).isZero();
        assertThat(later.jsonPath().getList("data.push.answers.outcome")).containsExactly("APPLIED");
    }

    @Test
    void whileAsManyAreInHandAsAreAllowedOneMoreIsToldToComeLater() throws Exception {
        // Given
        Person person = people.anOfficial(Role.DEPARTMENT_HANDLER);
        String visit = recorded(person);
        List<CompletableFuture<Response>> inHand = new ArrayList<>();
        Response oneMore;
        // When
        try (Connection holder = holding(visit)) {
            for (int i = 0; i < 3; i++) {
                Map<String, Object> arrival =
                        group("visitArrive", VisitFixture.at(visit, java.time.Instant.parse("2026-11-20T02:00:00Z")));
                inHand.add(CompletableFuture.supplyAsync(() -> push(person, arrival)));
            }
            awaitWaiting(3);
            oneMore = Door.from("203.0.113.60").operation("serverInfo", Map.of());
            holder.rollback();
        }
        // Then
        assertThat(oneMore.statusCode()).isEqualTo(503);
        assertThat(oneMore.header("Retry-After")).isEqualTo("5");
        assertThat(oneMore.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TRY_LATER");
        inHand.forEach(each -> assertThat(each.join().statusCode()).isIn(200, 503));
        assertThat(Door.from("203.0.113.60").operation("serverInfo", Map.of()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void workOfNoRequestTakesItsTime() {
        String slept = sql.one("select 'slept' as how from pg_sleep(2.5)", row -> row.getString("how"))
                .orElseThrow();
        assertThat(slept).isEqualTo("slept");
    }

    private String recorded(Person person) {
        Map<String, Object> visit = VisitFixture.aVisit(visits.anEnterprise());
        visit.put("capacity", "DEPARTMENT_HANDLER");
        Response answer = push(person, group("visitRecord", visit));
        assertThat(answer.jsonPath().getList("data.push.answers.outcome"))
                .as(answer.asString())
                .containsExactly("APPLIED");
        return (String) visit.get("id");
    }

    private Connection holding(String visit) throws Exception {
        Connection holder = database.getConnection();
        holder.setAutoCommit(false);
        try (PreparedStatement lock = holder.prepareStatement("select from visit where id = ? for update")) {
            lock.setObject(1, UUID.fromString(visit));
            lock.execute();
        }
        return holder;
    }

    private void awaitWaiting(int many) throws InterruptedException {
        for (int i = 0; i < 1_000 && waiting() < many; i++) {
            Thread.sleep(2);
        }
    }

    private long waiting() {
        return sql.one(WAITING, row -> row.getLong(1)).orElseThrow();
    }

    private static Map<String, Object> group(String command, Object input) {
        Map<String, Object> group = new HashMap<>();
        group.put("id", Ids.next().toString());
        group.put("commands", List.of(Map.of(command, input)));
        return group;
    }

    private static Response push(Person person, Map<String, Object> group) {
        return Door.from("203.0.113.61").as(person).operation("push", Map.of("groups", List.of(group)));
    }
}
