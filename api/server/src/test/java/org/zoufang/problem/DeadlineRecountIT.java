package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** A deadline that was counted into a year without a notice becomes final, and perhaps another day, when the notice is there. */
@QuarkusTest
class DeadlineRecountIT {

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final DeadlineClock clock;
    private final Sql sql;

    private ProblemStage on;

    DeadlineRecountIT(ProblemFixture problems, SignedInFixture people, DeadlineClock clock, Sql sql) {
        this.problems = problems;
        this.people = people;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemInHand() {
        on = ProblemStage.of(problems.cast());
        on.inProgress();
    }

    @Test
    void approvingTheYearCountsAnewTellsTheTimelineAndTheEnterpriseOnce() throws InterruptedException {
        // Given: given on Thursday 26 December 2041, seven working days by the plain week
        assigned("2041-12-26", "2042-01-06");
        laidDown("2041-01-01");

        // When
        laidDown("2042-01-01", "2042-01-02", "2042-01-03");
        until("2042-01-09");
        clock.look();

        // Then: 27, 30, 31 December, 6, 7, 8, 9 January
        JsonPath now = look(on.cast().office(), on.problem());
        assertThat(now.getString("dueOn")).isEqualTo("2042-01-09");
        assertThat(now.getBoolean("dueProvisional")).isFalse();
        assertThat(now.getString("assignments[0].dueOn")).isEqualTo("2042-01-09");
        assertThat(now.getList("steps.command")).containsOnlyOnce("recountDeadline");
        assertThat(now.getString("steps[-1].text")).isEqualTo("2042-01-06 → 2042-01-09");
        assertThat(now.getBoolean("steps[-1].toEnterprise")).isTrue();
        assertThat(now.<Object>get("steps[-1].by")).isNull();
        assertThat(sql.list(
                        "select created_by from notice where problem_id = ? and kind = 'DEADLINE_RECOUNTED'",
                        row -> Sql.id(row, "created_by"),
                        on.problem()))
                .containsExactly(on.cast().office().officialId());
        assertThat(sql.list(
                        "select 1 from trail where action = 'problemRecountDeadline' and entity_id = ? and official_id is null",
                        row -> 1,
                        on.problem().toString()))
                .hasSize(1);
    }

    @Test
    void aDayThatAPersonChoseStaysAndIsFinal() throws InterruptedException {
        // Given
        assigned("2036-12-26", "2037-01-20");
        UUID step = Ids.next();
        sql.change(
                "insert into problem_step (id, problem_id, position, command, to_state, at, to_enterprise) values (?, ?,"
                        + " 90, 'askExtension', 'IN_PROGRESS', now(), true)",
                step,
                on.problem());
        sql.change(
                "insert into problem_extension (id, problem_id, asked_by, due_before, until_day, reason, decided_step,"
                        + " granted) values (?, ?, ?, '2037-01-06', '2037-01-20', '汛期', ?, true)",
                step,
                on.problem(),
                on.cast().lead().handler().officialId(),
                step);

        // When
        laidDown("2036-01-01");
        laidDown("2037-01-01", "2037-01-02");
        until("2037-01-20");
        clock.look();

        // Then
        JsonPath now = look(on.cast().office(), on.problem());
        assertThat(now.getBoolean("dueProvisional")).isFalse();
        assertThat(now.getString("steps.find { it.command == 'recountDeadline' }.text"))
                .isEqualTo("2037-01-20");
        assertThat(sql.list(
                        "select 1 from notice where problem_id = ? and kind = 'DEADLINE_RECOUNTED'",
                        row -> 1,
                        on.problem()))
                .isEmpty();
    }

    @Test
    void withoutANoticeItStaysProvisionalAndNothingIsTold() {
        // Given
        assigned("2044-12-26", "2045-01-04");
        // When
        clock.look();
        // Then
        JsonPath now = look(on.cast().office(), on.problem());
        assertThat(now.getBoolean("dueProvisional")).isTrue();
        assertThat(now.getString("dueOn")).isEqualTo("2045-01-04");
        assertThat(now.getList("steps.command")).doesNotContain("recountDeadline");
    }

    @Test
    void whatIsAnsweredAlreadyIsLeftAsItWas() {
        // Given
        assigned("2038-12-27", "2039-01-05");
        sql.change(
                "update problem_assignment set ended_at = now(), ended_as = 'REPLIED' where problem_id = ?",
                on.problem());
        laidDown("2038-01-01");
        laidDown("2039-01-01", "2039-01-03");
        // When
        clock.look();
        // Then
        assertThat(look(on.cast().office(), on.problem()).getString("dueOn")).isEqualTo("2039-01-05");
    }

    private void assigned(String day, String due) {
        sql.change(
                "update problem_assignment set assigned_at = ?::timestamptz, due_on = ?::date, due_provisional = true"
                        + " where problem_id = ?",
                day + "T02:00:00Z",
                due,
                on.problem());
        sql.change("update problem set due_on = ?::date, due_provisional = true where id = ?", due, on.problem());
    }

    /** A notice with these days off, proposed by one and approved by another. */
    private void laidDown(String... days) {
        Person one = people.anOfficial(Role.ADMINISTRATOR);
        String id = Ids.next().toString();
        int year = LocalDate.parse(days[0]).getYear();
        Map<String, Object> input = Map.of(
                "id",
                id,
                "title",
                year + "年节假日安排",
                "source",
                "国办发明电",
                "days",
                Stream.of(days)
                        .map(day -> Map.of("day", day, "name", "元旦", "kind", "REST"))
                        .toList());
        asked(one, "calendarPropose", "CalendarProposeInput", input);
        asked(people.anOfficial(Role.ADMINISTRATOR), "proposalApprove", "ProposalDecideInput", Map.of("id", id));
    }

    private static void asked(Person who, String mutation, String type, Map<String, Object> input) {
        List<String> refused = Asking.as(who)
                .ask(
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) { userErrors { code } } }",
                        Map.of("input", input))
                .jsonPath()
                .getList("data." + mutation + ".userErrors.code");
        assertThat(refused).isEmpty();
    }

    /** Counted after the approval was answered, by nobody who waits for it. */
    private void until(String due) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            boolean there = sql.one(
                            "select 1 from problem where id = ? and due_on = ?::date and not due_provisional",
                            row -> 1,
                            on.problem(),
                            due)
                    .isPresent();
            if (there) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not counted anew");
    }
}
