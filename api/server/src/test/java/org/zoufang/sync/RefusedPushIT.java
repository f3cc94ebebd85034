package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;

/** What a phone's group is refused stands on the trail once, however often the phone sends it. */
@QuarkusTest
class RefusedPushIT {

    private final Rows rows;
    private final SignedInFixture people;
    private final ProblemFixture problems;
    private SignedInFixture.Person official;
    private UUID problem;

    RefusedPushIT(Rows rows, SignedInFixture people, ProblemFixture problems) {
        this.rows = rows;
        this.people = people;
        this.problems = problems;
    }

    @BeforeEach
    void anAnsweredProblem() {
        answeredFor(Role.OFFICIAL);
    }

    private void answeredFor(Role role) {
        official = people.anOfficial(role);
        problem = Answered.problem(rows, problems, official.officialId(), rows.enterprise());
    }

    @Test
    void aRefusedGroupThatIsSentAgainIsNotedOnceUnderItsId() {
        // Given
        UUID id = UUID.randomUUID();
        List<?> groups = List.of(group(id, List.of(), confirm()));
        String first = new Phone(official).answers(groups);
        // When
        String second = new Phone(official).answers(groups);
        // Then
        assertThat(second).isEqualTo(first).contains("PROBLEM_NOT_IN_STATE");
        assertThat(refusals("problemConfirm", "PROBLEM_NOT_IN_STATE")).isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from trail where action = 'commandRefused' and command_id = ? and detail ->>"
                                + " 'version' is null and detail::text not like '%王厂长%'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void aStaleCommandIsNoted() {
        // Given
        Phone phone = new Phone(official);
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        // When
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        // Then
        assertThat(refusals("problemDeliver", "PROBLEM_NOT_IN_STATE")).isEqualTo(1);
    }

    @Test
    void whoHandlesItAndConfirmsFromHisPhoneIsNoted() {
        // Given
        Phone phone = new Phone(official);
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        rows.sql(
                "insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,"
                        + " object_by, due_on, due_provisional) select ?, ?, organisation_id, 'CO_HANDLER', 0, now(),"
                        + " current_date, current_date, current_date, false from posting where official_id = ? limit 1",
                Ids.next(),
                problem,
                official.officialId());
        // When
        phone.push(List.of(group(UUID.randomUUID(), List.of(), confirm())));
        // Then
        assertThat(refusals("problemConfirm", "HANDLER_CANNOT_CONFIRM")).isEqualTo(1);
    }

    @Test
    void whatNoRoleOfTheAuthorsMayDoIsNotedOnceHoweverOftenItIsSent() {
        // Given
        answeredFor(Role.DEPUTY);
        Phone phone = new Phone(official);
        List<?> groups = List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem)));
        phone.push(groups);
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("NOT_PERMITTED");
        assertThat(refusals("problemDeliver", "NOT_PERMITTED")).isEqualTo(1);
    }

    @Test
    void otherContentUnderATakenIdIsNotedAndWhatIsAppliedIsNot() {
        // Given
        Phone phone = new Phone(official);
        UUID id = UUID.randomUUID();
        phone.push(List.of(group(id, List.of(), Answered.deliver(problem))));
        long before = refusals("problemDeliver", "SAME_ID_OTHER_CONTENT");
        // When
        phone.push(List.of(group(id, List.of(), Answered.deliver(problem))));
        // Then
        assertThat(before).isZero();
        assertThat(refusals("problemDeliver", "SAME_ID_OTHER_CONTENT")).isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from trail where action = 'commandRefused' and official_id = ?",
                        official.officialId()))
                .isEqualTo(1);
    }

    private long refusals(String command, String code) {
        return rows.number(
                "select count(*) from trail where action = 'commandRefused' and official_id = ? and entity = 'PROBLEM'"
                        + " and entity_id = ? and detail ->> 'command' = ? and detail ->> 'code' = ?",
                official.officialId(),
                problem.toString(),
                command,
                code);
    }

    private Map<String, Object> confirm() {
        return Map.of(
                "problemConfirm",
                Map.of(
                        "id",
                        problem.toString(),
                        "stepId",
                        Ids.next().toString(),
                        "contactName",
                        "王厂长",
                        "result",
                        "SATISFIED",
                        "manner",
                        "SATISFIED"));
    }
}
