package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** Who looks at a refusal answers two questions, in this order: should it be done, and can it be done. All are counted. */
@QuarkusTest
class RefusalJudgementIT {

    private static final String SHOULD = "路是企业必经的，应当修。";
    private static final String CAN = "今年资金已经落实，可以修。";

    private final ProblemFixture problems;
    private ProblemStage on;

    RefusalJudgementIT(ProblemFixture problems) {
        this.problems = problems;
    }

    @BeforeEach
    void aRefusalBeforeItsSecondPerson() {
        on = inReview();
    }

    private ProblemStage inReview() {
        ProblemStage stage = ProblemStage.of(on == null ? problems.cast() : on.cast());
        stage.inProgress();
        stage.sentToReview();
        return stage;
    }

    @Test
    void bothAnswersStandInTheTimelineEachByItself() {
        // When
        JsonPath answer = review("Overturn", on.problem(), Ids.next(), SHOULD, CAN);

        // Then
        assertThat(answer.getList("userErrors")).isEmpty();
        assertThat(answer.getString("problem.steps[-1].should")).isEqualTo(SHOULD);
        assertThat(answer.getString("problem.steps[-1].text")).isEqualTo(CAN);
        assertThat(answer.getString("problem.state")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void sentTwiceItIsOneAndAnotherFirstAnswerUnderItsIdIsRefused() {
        // Given
        UUID step = Ids.next();
        review("Uphold", on.problem(), step, SHOULD, CAN);
        int version = look(on.cast().office(), on.problem()).getInt("version");

        // When
        JsonPath again = review("Uphold", on.problem(), step, SHOULD, CAN);
        JsonPath other = review("Uphold", on.problem(), step, "不应当。", CAN);

        // Then
        assertThat(again.getList("userErrors")).isEmpty();
        assertThat(look(on.cast().office(), on.problem()).getInt("version")).isEqualTo(version);
        assertThat(other.getList("userErrors.code")).isEqualTo(List.of("ID_TAKEN"));
    }

    @Test
    void anEarlierClientsSingleTextIsTakenAsTheSecondAnswer() {
        // When
        JsonPath answer = give(on.cast().leader(), on.problem(), "UpholdRefusal", "text", CAN);

        // Then
        assertThat(codes(answer)).isEmpty();
        assertThat(answer.getString("problem.steps[-1].text")).isEqualTo(CAN);
    }

    @Test
    void thePageAsksBothInThisOrderAndTakesNoneWithoutTheOther() {
        // Given
        PageVisitor leader = new PageVisitor("zh-CN").signedIn(on.cast().leader());
        String path = "/problems/" + on.problem() + "/steps/overturnRefusal";
        String form = leader.get(path).asString();

        // When
        Response half = leader.post(path, Map.of("stepId", Ids.next().toString(), "text", CAN));
        String state = look(on.cast().office(), on.problem()).getString("state");
        Response whole = leader.post(path, Map.of("stepId", Ids.next().toString(), "should", SHOULD, "text", CAN));

        // Then
        assertThat(form.indexOf("name=\"should\"")).isPositive().isLessThan(form.indexOf("name=\"text\""));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(state).isEqualTo("REFUSAL_REVIEW");
        assertThat(whole.statusCode()).isEqualTo(303);
        assertThat(leader.get("/problems/" + on.problem()).asString()).contains("该不该办", SHOULD, "能不能办", CAN);
    }

    @Test
    void waitingUpheldAndOverturnedAreCountedOfTheDepartmentThatRefused() {
        // Given
        Person office = on.cast().office();
        UUID department = on.cast().lead().id();
        List<Integer> before = counts(office, department);
        ProblemStage upheld = inReview();
        ProblemStage overturned = inReview();

        // When
        review("Uphold", upheld.problem(), Ids.next(), SHOULD, CAN);
        review("Overturn", overturned.problem(), Ids.next(), SHOULD, CAN);

        // Then
        assertThat(before).containsExactly(1, 0, 0);
        assertThat(counts(office, department)).containsExactly(1, 1, 1);
        give(on.cast().liaison(), on.problem(), "Withdraw", "contactName", "王厂长", "text", "不办了。");
        assertThat(counts(office, department)).containsExactly(0, 1, 1);
        assertThat(counts(office, on.cast().other().id())).containsExactly(0, 0, 0);
    }

    private static List<Integer> counts(Person who, UUID department) {
        JsonPath figures = Figures.of(who, department, "by: DEPARTMENT");
        String of = "total.refusals.";
        return List.of(
                figures.getInt(of + "waiting"), figures.getInt(of + "upheld"), figures.getInt(of + "overturned"));
    }

    private JsonPath review(String verb, UUID problem, UUID step, String should, String can) {
        String name = "problem" + verb + "Refusal";
        return Asking.as(on.cast().leader())
                .ask(
                        "mutation($input: ProblemStepInput!, $should: String) { " + name
                                + "(input: $input, should: $should) { problem { state steps { command should text } }"
                                + " userErrors { code field message } } }",
                        Map.of(
                                "input",
                                Map.of("id", problem.toString(), "stepId", step.toString(), "text", can),
                                "should",
                                should))
                .jsonPath()
                .setRootPath("data." + name);
    }
}
