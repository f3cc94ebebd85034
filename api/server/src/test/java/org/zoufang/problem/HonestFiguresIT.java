package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** No sequence of commands that a handling department can give, in whatever capacities its people hold, closes a problem. */
@QuarkusTest
class HonestFiguresIT {

    private static final int STEPS = 40;
    private static final int ASKED_EACH = 4;

    private static final List<String> COMMANDS = List.of(
            "SignFor(%s)",
            "ReplyInterim(%s, text: \"进展\")",
            "ReplyPart(%s, text: \"部分\")",
            "AskExtension(%s, until: \"2027-01-20\", text: \"延期\")",
            "DraftReply(%s, outcome: A, text: \"已办\")",
            "DraftReply(%s, outcome: B, text: \"在办\", nextOn: \"2027-03-01\")",
            "ApproveReply(%s)",
            "ReturnReply(%s, text: \"退回\")",
            "SendToReview(%s)",
            "Object(%s, text: \"异议\")",
            "UpholdRefusal(%s, text: \"维持\")",
            "Deliver(%s, way: AT_THE_DOOR, toWhom: \"王厂长\", deliveredAt: \"2026-11-20T02:00:00Z\")",
            "Confirm(%s, contactName: \"王厂长\", result: SATISFIED)",
            "ConfirmInterim(%s, contactName: \"王厂长\", result: SATISFIED)",
            "Withdraw(%s, contactName: \"王厂长\", text: \"撤回\")",
            "ReturnVisit(%s, text: \"未接\")",
            "Sample(%s, passed: true, text: \"合格\")",
            "Reopen(%s, contactName: \"王厂长\", text: \"再办\")");

    private final ProblemFixture problems;
    private final Sql sql;

    HonestFiguresIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSequenceOfAHandlersOwnCommandsRaisesTheConfirmedSolvedRate(long seed) {
        // Given
        Cast cast = problems.cast();
        UUID lead = cast.lead().id();
        ProblemStage closed = ProblemStage.of(cast);
        closed.closed();
        UUID problem = ProblemStage.of(cast).problem();
        new ProblemStage(cast, problem).assigned();
        double before = Figures.solvedRate(cast.supervisor(), lead);
        List<Person> department = everybodyOf(cast);
        Random random = new Random(seed);
        List<Double> after = new ArrayList<>();

        // When
        for (int step = 0; step < STEPS; step++) {
            Person who = department.get(random.nextInt(department.size()));
            String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
            UUID about = random.nextInt(5) == 0 ? closed.problem() : problem;
            String input = command.replace("(%s", "(input: {id: \"" + about + "\", stepId: \"" + Ids.next() + "\"");
            Asking.as(who)
                    .ask(
                            "mutation { problem" + input.substring(0, input.length() - 1)
                                    + "}) { userErrors { code } } }",
                            Map.of());
            if (step % ASKED_EACH == 0 || step == STEPS - 1) {
                after.add(Figures.solvedRate(cast.supervisor(), lead));
            }
        }

        // Then
        assertThat(before).isEqualTo(50.0);
        assertThat(after).allSatisfy(rate -> assertThat(rate).isLessThanOrEqualTo(before));
        JsonPath now = look(cast.office(), problem);
        assertThat(now.getString("state")).isNotIn("CLOSED", "WATCHED", "WITHDRAWN");
        assertThat(now.getList("confirmations")).isEmpty();
        assertThat(now.getList("steps")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sql.list("select id from problem_sample where problem_id = ?", row -> 1, problem))
                .isEmpty();
    }

    private List<Person> everybodyOf(Cast cast) {
        UUID lead = cast.lead().id();
        return List.of(
                cast.lead().handler(),
                cast.lead().approver(),
                problems.posted(lead, Role.OFFICIAL),
                problems.posted(lead, Role.LIAISON_OFFICER),
                problems.posted(lead, Role.SERVICE_OFFICE),
                problems.posted(lead, Role.SUPERVISOR));
    }

    @Test
    void theEnterprisesOwnWordDoesRaiseTheRate() {
        // Given
        Cast cast = problems.cast();
        ProblemStage.of(cast).closed();
        ProblemStage second = ProblemStage.of(cast);
        second.assigned();
        double before = Figures.solvedRate(cast.supervisor(), cast.lead().id());

        // When
        ProblemAsking.give(cast.lead().handler(), second.problem(), "SignFor");
        second.draft("A", "已办。");
        ProblemAsking.give(cast.lead().approver(), second.problem(), "ApproveReply");
        second.delivered("AT_THE_DOOR");
        double answered = Figures.solvedRate(cast.supervisor(), cast.lead().id());
        second.confirmed();

        // Then
        assertThat(answered).isEqualTo(before);
        assertThat(Figures.solvedRate(cast.supervisor(), cast.lead().id())).isGreaterThan(before);
    }
}
