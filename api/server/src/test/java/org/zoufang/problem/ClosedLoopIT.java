package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** The figures of the closed loop, counted by hand beside the query. */
@QuarkusTest
class ClosedLoopIT {

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final Sql sql;
    private final Clock clock;

    private Cast cast;
    private ProblemStage solved;

    ClosedLoopIT(ProblemFixture problems, SignedInFixture people, Sql sql, Clock clock) {
        this.problems = problems;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    /** One solved and sampled twice, one done again, one on watch without a word about content, one that nobody answered. */
    @BeforeEach
    void fourProblemsOfOneDepartment() {
        cast = problems.cast();
        solved = ProblemStage.of(cast);
        solved.closed();
        sample(true);
        sample(false);
        ProblemStage again = ProblemStage.of(cast);
        again.inProgress();
        again.dissatisfied();
        ProblemStage.of(cast).watched();
        ProblemStage.of(cast).assigned();
        sql.change("update problem set first_seen_by = 'FOUND_BY_US' where id = ?", solved.problem());
        sql.change("update problem set first_seen_by = 'RAISED_AGAIN' where id = ?", again.problem());
        sql.change(
                "update problem set first_seen_by = 'RAISED_BY_ENTERPRISE' where enterprise_id = ? and id <> all(?::uuid[])",
                cast.enterprise(),
                List.of(solved.problem(), again.problem()));
    }

    private void sample(boolean passed) {
        assertThat(give(cast.supervisor(), solved.problem(), "Sample", "passed", passed, "text", "到现场看过。")
                        .getList("userErrors"))
                .isEmpty();
    }

    @Test
    void eachFigureIsWhatOneCountsByHand() {
        // When
        JsonPath all = Figures.of(cast.supervisor(), cast.lead().id(), "");

        // Then
        assertThat(all.getInt("total.taken")).isEqualTo(4);
        assertThat(all.getInt("total.given")).isEqualTo(4);
        assertThat(all.getInt("total.answered")).isEqualTo(3);
        assertThat(all.getList("total.outcomes.share.count")).containsExactly(2, 1, 0, 0);
        assertThat(all.getList("total.outcomes.share.n")).containsOnly(3);
        assertThat(all.getDouble("total.confirmedSolved.percent")).isEqualTo(25.0);
        assertThat(all.getInt("total.result.asked")).isEqualTo(3);
        assertThat(all.getInt("total.result.satisfied")).isEqualTo(1);
        assertThat(all.getInt("total.result.dissatisfied")).isEqualTo(1);
        assertThat(all.getInt("total.result.noAnswer.count")).isEqualTo(1);
        assertThat(all.getDouble("total.result.content.percent")).isEqualTo(50.0);
        assertThat(all.getInt("total.manner.fairlySatisfied")).isEqualTo(1);
        assertThat(all.getInt("total.manner.noAnswer.count")).isEqualTo(2);
        assertThat(all.getInt("total.samplesPassed.count")).isEqualTo(1);
        assertThat(all.getInt("total.samplesPassed.n")).isEqualTo(2);
        assertThat(all.getInt("total.reworked.count")).isEqualTo(1);
        assertThat(all.getInt("total.reworked.n")).isEqualTo(3);
        assertThat(all.getList("total.firstSeen.share.count")).containsExactly(1, 2, 1);
        assertThat(all.getInt("total.handlingDays.n")).isEqualTo(4);
        assertThat(all.getList("groups")).isEmpty();
    }

    @Test
    void daysAreWorkingDaysWithoutTheHolidaysAndTheTwoClocksStandApart() {
        // Given
        sql.change(
                "update problem set submitted_at = '2026-09-28T02:00:00Z', closed_at = '2026-10-13T02:00:00Z' where id = ?",
                solved.problem());
        sql.change(
                "update problem_assignment set assigned_at = '2026-09-28T02:00:00Z', ended_at = '2026-10-12T02:00:00Z'"
                        + " where problem_id = ?",
                solved.problem());

        // When
        JsonPath one =
                Figures.of(cast.office(), cast.lead().id(), "from: \"2026-09-28\", to: \"2026-09-28\", by: MONTH");

        // Then
        // 29 and 30 September, 8, 9, 10 (a make-up working Saturday) and 12 October; the enterprise one day more
        assertThat(one.getDouble("total.handlingDays.mean")).isEqualTo(6.0);
        assertThat(one.getDouble("total.handlingDays.median")).isEqualTo(6.0);
        assertThat(one.getDouble("total.openForEnterpriseDays.mean")).isEqualTo(7.0);
        assertThat(one.getList("groups.key")).containsExactly("2026-09");
        assertThat(one.getDouble("total.confirmedSolved.percent")).isEqualTo(100.0);
    }

    @Test
    void whatWasHandedOnStaysInTheFiguresOfWhoLedItAndCountsForWhoLeadsItNow() {
        // Given
        UUID first = cast.lead().id();
        UUID other = cast.other().id();
        ProblemStage objected = ProblemStage.of(cast);
        objected.assigned();
        give(cast.lead().approver(), objected.problem(), "Object", "text", "不属职责。");
        ProblemStage failed = ProblemStage.of(cast);
        failed.inProgress();
        failed.draft("A", "已办。");
        give(cast.lead().approver(), failed.problem(), "ApproveReply");
        failed.delivered("AT_THE_DOOR");
        JsonPath before = Figures.of(cast.office(), first, "");

        // When
        ProblemStage.done(objected.decided(other), "ASSIGNED");
        JsonPath handed = give(
                cast.office(),
                failed.problem(),
                "Dissatisfied",
                "contactName",
                "王厂长",
                "text",
                "没有解决。",
                "leadId",
                other.toString());

        // Then
        ProblemStage.done(handed, "IN_PROGRESS");
        JsonPath after = Figures.of(cast.office(), first, "by: DEPARTMENT");
        assertThat(before.getInt("total.given")).isEqualTo(6);
        assertThat(after.getInt("total.given")).isEqualTo(6);
        assertThat(after.getDouble("total.confirmedSolved.percent"))
                .isEqualTo(before.getDouble("total.confirmedSolved.percent"));
        assertThat(after.getInt("total.reworked.count")).isEqualTo(2);
        assertThat(after.getList("groups.key")).containsExactly(first.toString());
        assertThat(after.getInt("groups[0].given")).isEqualTo(6);
        JsonPath others = Figures.of(cast.office(), other, "by: DEPARTMENT");
        assertThat(others.getInt("total.given")).isEqualTo(2);
        assertThat(others.getInt("groups[0].handlingDays.n")).isEqualTo(2);
    }

    @Test
    void theWholeCountsAProblemOnceHoweverManyDepartmentsLedIt() {
        // Given
        ProblemStage handed = ProblemStage.of(cast);
        handed.assigned();
        give(cast.lead().approver(), handed.problem(), "Object", "text", "不属职责。");
        JsonPath before = all();

        // When
        handed.decided(cast.other().id());

        // Then
        JsonPath after = all();
        assertThat(after.getInt("total.taken")).isEqualTo(before.getInt("total.taken"));
        assertThat(sum(after)).isEqualTo(sum(before) + 1);
        assertThat(given(after, cast.lead().id())).isEqualTo(5);
        assertThat(given(after, cast.other().id())).isEqualTo(1);
    }

    private JsonPath all() {
        return Asking.as(cast.office())
                .ask("{ closedLoop(by: DEPARTMENT) { total { taken } groups { key given taken } } }", Map.of())
                .jsonPath()
                .setRootPath("data.closedLoop");
    }

    private static int sum(JsonPath figures) {
        return figures.getList("groups.taken", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int given(JsonPath figures, UUID department) {
        return figures.getInt("groups.find { it.key == '" + department + "' }.given");
    }

    @Test
    void groupsAreMonthsDistrictsAndDepartmentsAndAddUp() {
        // When
        JsonPath departments = Figures.of(cast.office(), cast.lead().id(), "by: DEPARTMENT");
        JsonPath months = Figures.of(cast.office(), cast.lead().id(), "by: MONTH");
        JsonPath districts = Figures.of(cast.office(), cast.lead().id(), "by: DISTRICT");

        // Then
        assertThat(departments.getList("groups.key"))
                .containsExactly(cast.lead().id().toString());
        assertThat(departments.getString("groups[0].name")).startsWith("承办单位");
        assertThat(months.getList("groups.key"))
                .containsExactly(YearMonth.now(clock).toString());
        for (JsonPath grouped : List.of(departments, months, districts)) {
            assertThat(grouped.getList("groups.taken", Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(grouped.getInt("total.taken"));
        }
    }

    @Test
    void whereNothingIsCountedNoShareIsMadeUp() {
        // When
        JsonPath none = Figures.of(cast.office(), UUID.randomUUID(), "");

        // Then
        assertThat(none.getInt("total.confirmedSolved.n")).isZero();
        assertThat(none.<Object>get("total.confirmedSolved.percent")).isNull();
        assertThat(none.<Object>get("total.handlingDays.mean")).isNull();
    }

    @Test
    void aLeaderCountsWhatHeSeesAndADepartmentIsNotAsked() {
        // Given
        Person own = people.aLeader(Scope.OWN);
        Person handler = people.anOfficial(Role.DEPARTMENT_HANDLER);

        // When
        JsonPath seen = Figures.of(own, cast.lead().id(), "");
        JsonPath refused = Figures.of(handler, cast.lead().id(), "");

        // Then
        assertThat(seen.getInt("total.taken")).isZero();
        assertThat(refused.setRootPath("").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        // When
        JsonPath refused = Figures.of(cast.office(), cast.lead().id(), "from: \"2026-02-01\", to: \"2026-01-01\"");

        // Then
        assertThat(refused.setRootPath("").getList("errors")).isNotEmpty();
    }
}
