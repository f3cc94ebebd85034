package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.heard;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemAsking.send;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** From the first word to the enterprise's own; and the same step or problem twice. */
@QuarkusTest
class ProblemLifeIT {

    private final ProblemFixture problems;
    private final Sql sql;

    private ProblemStage on;

    ProblemLifeIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void fromTheLiaisonOfficersEarToTheEnterprisesOwnWord() {
        // Given
        on.assigned();
        done(give(on.cast().lead().handler(), on.problem(), "SignFor"), "IN_PROGRESS");
        done(give(on.cast().lead().handler(), on.problem(), "ReplyInterim", "text", "已现场查看，本周清淤。"), "IN_PROGRESS");
        done(on.draft("A", "排水管已疏通。"), "REPLY_DRAFTED");
        done(give(on.cast().lead().approver(), on.problem(), "ApproveReply"), "REPLIED");
        done(on.delivered("AT_THE_DOOR"), "AWAITING_CONFIRMATION");

        // When
        JsonPath closed = on.confirmed();

        // Then
        done(closed, "CLOSED");
        assertThat(closed.getString("problem.number")).matches("\\d{4}-\\d{6}");
        assertThat(closed.getList("problem.steps.command"))
                .containsExactly(
                        "submit",
                        "accept",
                        "assign",
                        "signFor",
                        "replyInterim",
                        "draftReply",
                        "approveReply",
                        "deliver",
                        "confirm");
        assertThat(closed.getString("problem.confirmations[0].verdict")).isEqualTo("SOLVED");
        assertThat(closed.getString("problem.confirmations[0].recordedBy.id"))
                .isEqualTo(on.cast().liaison().officialId().toString());
        assertThat(closed.getString("problem.replies[0].text")).isEqualTo("排水管已疏通。");
        assertThat(closed.getString("problem.assignments[0].endedAt")).isNotNull();
        assertThat(closed.getString("problem.closedAt")).isNotNull();
        assertThat(sql.list(
                        "select action from trail where entity_id = ? order by id",
                        row -> row.getString(1),
                        on.problem().toString()))
                .contains("problemSubmit", "problemAssign", "problemConfirm");
    }

    @Test
    void theSameStepTwiceIsOneStepAndOtherContentUnderItsIdIsRefused() {
        // Given
        UUID step = Ids.next();
        JsonPath first = give(on.cast().office(), step, on.problem(), "Accept", "text", "受理。");
        // When
        JsonPath second = give(on.cast().office(), step, on.problem(), "Accept", "text", "受理。");
        JsonPath other = give(on.cast().office(), step, on.problem(), "Accept", "text", "不受理。");
        // Then
        done(first, "ACCEPTED");
        done(second, "ACCEPTED");
        assertThat(second.getInt("problem.version")).isEqualTo(first.getInt("problem.version"));
        assertThat(codes(other)).containsExactly("ID_TAKEN");
        assertThat(second.getList("problem.steps")).hasSize(2);
    }

    @Test
    void theSameProblemEightTimesAtOnceIsOne() throws Exception {
        // Given
        Map<String, Object> input = heard(on.cast().enterprise());
        ExecutorService eight = Executors.newFixedThreadPool(8);
        // When
        List<Future<JsonPath>> sent = IntStream.range(0, 8)
                .mapToObj(n -> eight.submit(() -> send(on.cast().liaison(), "Submit", input)))
                .toList();
        // Then
        for (Future<JsonPath> one : sent) {
            done(one.get(), "SUBMITTED");
        }
        eight.shutdown();
        assertThat(sql.list("select id from problem_step where problem_id = ?", row -> 1, UUID.fromString((String)
                        input.get("id"))))
                .hasSize(1);
    }

    @Test
    void twoOfficesThatDecideAtOnceDecideOnce() throws Exception {
        // Given
        give(on.cast().office(), on.problem(), "Accept");
        ExecutorService two = Executors.newFixedThreadPool(2);
        // When
        List<Future<JsonPath>> both = List.of(
                        on.cast().lead().id(), on.cast().other().id())
                .stream()
                .map(lead ->
                        two.submit(() -> give(on.cast().office(), on.problem(), "Assign", "leadId", lead.toString())))
                .toList();
        // Then
        List<List<String>> refused =
                List.of(codes(both.get(0).get()), codes(both.get(1).get()));
        two.shutdown();
        assertThat(refused).containsExactlyInAnyOrder(List.of(), List.of("PROBLEM_NOT_IN_STATE"));
        assertThat(look(on.cast().office(), on.problem()).getList("assignments"))
                .hasSize(1);
    }
}
