package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** A closed problem raised again and a return visit come from a phone, which is told the days by which it decides them. */
@QuarkusTest
class ProblemAgainPushIT {

    private static final String DOCUMENT = "data.changes.changes.find { it.entity == 'PROBLEM' }.document.";

    private final Rows rows;
    private final SignedInFixture people;
    private final ProblemFixture problems;
    private Phone phone;
    private UUID problem;

    ProblemAgainPushIT(Rows rows, SignedInFixture people, ProblemFixture problems) {
        this.rows = rows;
        this.people = people;
        this.problems = problems;
    }

    @BeforeEach
    void anAnswerThatWasBroughtToTheDoor() {
        SignedInFixture.Person official = people.anOfficial(Role.OFFICIAL);
        phone = new Phone(official);
        problem = Answered.problem(rows, problems, official.officialId(), rows.enterprise());
        pushed(Answered.deliver(problem));
    }

    private JsonPath pushed(Map<String, Object> command) {
        return phone.push(List.of(group(UUID.randomUUID(), List.of(), command)));
    }

    private static Map<String, Object> step(UUID problem, String text) {
        return new HashMap<>(
                Map.of("id", problem.toString(), "stepId", Ids.next().toString(), "text", text));
    }

    private void confirmed() {
        Map<String, Object> said = step(problem, "通了");
        said.put("contactName", "王厂长");
        pushed(Map.of("problemConfirm", said));
    }

    private Map<String, Object> reopen(String contact) {
        Map<String, Object> input = step(problem, "又积水了");
        if (contact != null) {
            input.put("contactName", contact);
        }
        return Map.of("problemReopen", input);
    }

    private Map<String, Object> returnVisit() {
        return Map.of("problemReturnVisit", step(problem, "打了两次电话，没有人接"));
    }

    @Test
    void whatWasClosedIsDoneAgainOnceAsTheEnterpriseAsksAtItsDoor() {
        // Given
        confirmed();
        List<?> again = List.of(group(UUID.randomUUID(), List.of(), reopen("王厂长")));
        // When
        String first = phone.answers(again);
        String second = phone.answers(again);
        // Then
        assertThat(second).isEqualTo(first).contains("APPLIED").contains(problem.toString());
        assertThat(rows.number(
                        "select count(*) from problem where id = ? and state = 'IN_PROGRESS' and reopen_count = 1",
                        problem))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from problem_step where problem_id = ? and command = 'reopen'"
                                + " and contact_name = '王厂长' and text = '又积水了'",
                        problem))
                .isEqualTo(1);
    }

    @Test
    void withoutTheEnterprisesAskingAVisitorReopensNothing() {
        // Given
        confirmed();
        // When
        JsonPath answer = pushed(reopen(null));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("ONLY_SERVICE_OFFICE");
        assertThat(answer.getString("data.push.answers[0].message")).isNotBlank();
    }

    @Test
    void thatNobodyAnsweredIsWrittenDownOnceSoManyWorkingDaysHavePassed() {
        // Given
        rows.sql("update problem set reached_at = now() where id = ?", problem);
        JsonPath early = pushed(returnVisit());
        rows.sql("update problem set reached_at = now() - interval '20 days' where id = ?", problem);
        // When
        JsonPath answer = pushed(returnVisit());
        // Then
        assertThat(early.getString("data.push.answers[0].code")).isEqualTo("NO_ANSWER_TOO_EARLY");
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(rows.number(
                        "select count(*) from problem_confirmation where problem_id = ? and verdict = 'NO_ANSWER'",
                        problem))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from problem where id = ? and state = 'AWAITING_CONFIRMATION'", problem))
                .isEqualTo(1);
    }

    @Test
    void whoHandlesItWritesNeitherDownFromAPhone() {
        // Given
        SignedInFixture.Person handler = problems.posted(problems.aDepartment().id(), Role.OFFICIAL);
        rows.sql(
                "insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,"
                        + " object_by, due_on, due_provisional) select ?, ?, organisation_id, 'CO_HANDLER', 0, now(),"
                        + " current_date, current_date, current_date, false from posting where official_id = ? limit 1",
                Ids.next(),
                problem,
                handler.officialId());
        rows.sql("update problem set raised_by = ? where id = ?", handler.officialId(), problem);
        phone = new Phone(handler);
        // When
        JsonPath unanswered = pushed(returnVisit());
        rows.sql("update problem set state = 'CLOSED', closed_at = now() where id = ?", problem);
        JsonPath again = pushed(reopen("王厂长"));
        // Then
        assertThat(unanswered.getString("data.push.answers[0].code")).isEqualTo("HANDLER_CANNOT_CONFIRM");
        assertThat(again.getString("data.push.answers[0].code")).isEqualTo("HANDLER_CANNOT_CONFIRM");
    }

    @Test
    void aPhoneIsToldTheDaysByWhichTheServerDecides() {
        // Given a mechanism of its own, that leaves one of the numbers out
        String mechanism = "AGAIN_" + problem;
        UUID set = Ids.next();
        rows.sql(
                "insert into proposal (id, subject, title, source, proposed_at, state)"
                        + " values (?, 'RULE_SET', '限期', '依据', now(), 'APPROVED')",
                set);
        rows.sql(
                "insert into rule_set (proposal_id, code, name, valid_from) values (?, ?, '限期', date '2026-01-01')",
                set,
                mechanism);
        rows.sql("insert into rule_value (proposal_id, rule, number) values (?, 'NO_ANSWER_AFTER', 7)", set);
        rows.sql("update problem set rule_code = ?, reached_at = now() where id = ?", mechanism, problem);
        // When
        String refused = pushed(returnVisit()).getString("data.push.answers[0].message");
        rows.sql("update problem set reached_at = now() - interval '30 days' where id = ?", problem);
        pushed(returnVisit());
        JsonPath told = phone.changes(null);
        confirmed();
        JsonPath closed = phone.changes(null);
        // Then
        assertThat(refused).contains("7");
        assertThat(told.getInt(DOCUMENT + "noAnswerDays")).isEqualTo(7);
        assertThat(told.getInt(DOCUMENT + "reopenDays")).isEqualTo(90);
        assertThat(closed.getInt(DOCUMENT + "reopenDays")).isEqualTo(90);
        assertThat((Object) closed.get(DOCUMENT + "noAnswerDays")).isNull();
        assertThat((Object) closed.get(DOCUMENT + "sampleFailed")).isNull();
    }

    @Test
    void theOfficesPhoneIsToldOfASampleThatFailedAndReopensByIt() {
        // Given
        SignedInFixture.Person office = people.anOfficial(Role.SERVICE_OFFICE);
        SignedInFixture.Person stranger = people.anOfficial(Role.SUPERVISOR);
        confirmed();
        rows.sql("update problem set raised_by = ? where id = ?", office.officialId(), problem);
        phone = new Phone(office);
        JsonPath unsampled = pushed(reopen(null));
        // When
        Asking.as(stranger)
                .ask(
                        "mutation { problemSample(input: {id: \"%s\", stepId: \"%s\", passed: false, text: \"仍积水\"})"
                                        .formatted(problem, Ids.next())
                                + " { userErrors { code } } }",
                        Map.of());
        JsonPath told = phone.changes(null);
        JsonPath again = pushed(reopen(null));
        // Then
        assertThat(unsampled.getString("data.push.answers[0].code")).isEqualTo("REOPEN_NEEDS_SAMPLE");
        assertThat(told.getBoolean(DOCUMENT + "sampleFailed")).isTrue();
        assertThat(again.getList("data.push.answers.outcome")).containsOnly("APPLIED");
    }
}
