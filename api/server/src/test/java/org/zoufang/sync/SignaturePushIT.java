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
import org.zoufang.problem.SignatureFixture;
import org.zoufang.shared.Ids;

/** A signature on the glass comes within the command that it signs, and goes back to phones as a mark alone. */
@QuarkusTest
class SignaturePushIT {

    private final Rows rows;
    private final SignedInFixture people;
    private final ProblemFixture problems;
    private Phone phone;
    private UUID problem;

    SignaturePushIT(Rows rows, SignedInFixture people, ProblemFixture problems) {
        this.rows = rows;
        this.people = people;
        this.problems = problems;
    }

    @BeforeEach
    void anAnswerThatIsBroughtToTheDoor() {
        SignedInFixture.Person official = people.anOfficial(Role.OFFICIAL);
        phone = new Phone(official);
        problem = Answered.problem(rows, problems, official.officialId(), rows.enterprise());
    }

    @Test
    void whatWasSignedAtTheDoorStandsWithItsStepAndThePhoneIsToldThatThereIsOne() {
        // Given
        List<?> groups = List.of(
                group(UUID.randomUUID(), List.of(), Answered.deliver(problem)),
                group(UUID.randomUUID(), List.of(), signed(problem, SignatureFixture.DRAWN)));
        // When
        JsonPath answer = phone.push(groups);
        phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(rows.number(
                        "select count(*) from problem_signature g join problem_step s on s.id = g.step_id where"
                                + " g.problem_id = ? and s.command = 'confirm' and signed_by = '王厂长' and path = ?",
                        problem,
                        SignatureFixture.DRAWN))
                .isEqualTo(1);
        JsonPath changes = phone.changes(null);
        String steps = "data.changes.changes.find { it.entity == 'PROBLEM' }.document.steps";
        assertThat(changes.getList(steps + ".signed")).containsExactly(null, null, true);
        assertThat(changes.getList(steps).toString()).doesNotContain(SignatureFixture.DRAWN.substring(0, 12));
    }

    @Test
    void whatIsNoDrawingIsRefusedInWords() {
        // Given
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        // When
        JsonPath answer = phone.push(List.of(group(UUID.randomUUID(), List.of(), signed(problem, "M1 2C3 4"))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("SIGNATURE_UNREADABLE");
        assertThat(answer.getString("data.push.answers[0].message")).isNotBlank();
        assertThat(rows.number(
                        "select count(*) from problem where id = ? and state = 'AWAITING_CONFIRMATION'", problem))
                .isEqualTo(1);
    }

    private static Map<String, Object> signed(UUID problem, String drawn) {
        return Map.of(
                "problemConfirm",
                Map.of(
                        "id",
                        problem.toString(),
                        "stepId",
                        Ids.next().toString(),
                        "contactName",
                        "王厂长",
                        "signature",
                        drawn));
    }
}
