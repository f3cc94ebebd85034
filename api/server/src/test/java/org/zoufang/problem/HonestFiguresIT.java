package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** No sequence of commands that a handling department can give, in whatever capacities its people hold, closes a problem. */
@QuarkusTest
class HonestFiguresIT {

    private static final int STEPS = 60;
    private static final int ASKED_EACH = 4;
    private static final Pattern PLACE = Pattern.compile("\"([A-Z])\"");

    /** Steps on the problem, then what is said otherwise: P a problem, N a new id, L and O the departments, E the firm, S an order, C a cluster, T now. */
    private static final List<String> COMMANDS = List.of(
            step("SignFor", ""),
            step("ReplyInterim", "text: \"进展\""),
            step("ReplyPart", "text: \"部分\""),
            step("AskExtension", "until: \"2027-01-20\", text: \"延期\""),
            step("DraftReply", "outcome: A, text: \"已办\""),
            step("DraftReply", "outcome: B, text: \"在办\", nextOn: \"2027-03-01\""),
            step("ApproveReply", ""),
            step("ReturnReply", "text: \"退回\""),
            step("SendToReview", ""),
            step("Object", "text: \"异议\""),
            step("UpholdRefusal", "text: \"维持\""),
            step("OverturnRefusal", "text: \"不维持\""),
            step("Deliver", "way: AT_THE_DOOR, toWhom: \"王厂长\", deliveredAt: \"T\""),
            step("Confirm", "contactName: \"王厂长\", result: SATISFIED"),
            step("ConfirmInterim", "contactName: \"王厂长\", result: SATISFIED"),
            step("Dissatisfied", "contactName: \"王厂长\", text: \"不满意\", leadId: \"O\""),
            step("Withdraw", "contactName: \"王厂长\", text: \"撤回\""),
            step("ReturnVisit", "text: \"未接\""),
            step("Sample", "passed: true, text: \"合格\""),
            step("Reopen", "contactName: \"王厂长\", text: \"再办\""),
            step("AskMore", "text: \"请补充\""),
            step("AnswerMore", "text: \"补充\""),
            step("Accept", ""),
            step("Redirect", "competent: \"供电公司\", reach: \"95598\""),
            step("Assign", "leadId: \"L\""),
            step("Assign", "leadId: \"O\""),
            step("DecideObjection", "leadId: \"O\", text: \"改派\""),
            step("DecideExtension", "granted: true, text: \"同意\""),
            step("HoldCaseMeeting", "heldOn: \"2026-11-20\", participants: \"三家\", text: \"纪要\""),
            step("Merge", "intoId: \"Q\""),
            step("Resume", ""),
            "problemSubmit(input: {id: \"N\", enterpriseId: \"E\", source: LIAISON, type: \"DEMAND\","
                    + " category: \"LAND\", text: \"又一件\"})",
            "supervisionIssue(input: {problemId: \"P\", stepId: \"S\", level: BLUE, text: \"请抓紧\"})",
            "supervisionReply(input: {id: \"S\", stepId: \"N\", text: \"在办\"})",
            "supervisionAccept(input: {id: \"S\", stepId: \"N\"})",
            "supervisionClose(input: {id: \"S\", stepId: \"N\"})",
            "clusterForm(input: {id: \"C\", title: \"一类事\", problemIds: [\"P\", \"Q\"]})",
            "clusterAssign(input: {id: \"C\", stepId: \"N\", leadId: \"O\"})",
            "clusterRemove(input: {id: \"C\", stepId: \"N\", problemIds: [\"P\"]})",
            "clusterDissolve(input: {id: \"C\", stepId: \"N\", text: \"解散\"})");

    private static String step(String command, String input) {
        return "problem" + command + "(input: {id: \"P\", stepId: \"N\"" + (input.isEmpty() ? "" : ", " + input) + "})";
    }

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final Sql sql;

    HonestFiguresIT(ProblemFixture problems, SignedInFixture people, Sql sql) {
        this.problems = problems;
        this.people = people;
        this.sql = sql;
    }

    private static Map<String, Object> ids(Cast cast, ProblemStage closed) {
        return new HashMap<>(Map.of(
                "L",
                cast.lead().id(),
                "O",
                cast.other().id(),
                "E",
                cast.enterprise(),
                "Q",
                closed.problem(),
                "S",
                Ids.next(),
                "C",
                Ids.next()));
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

        Map<String, Object> ids = ids(cast, closed);

        // When
        for (int step = 0; step < STEPS; step++) {
            Person who = department.get(random.nextInt(department.size()));
            ids.put("P", random.nextInt(5) == 0 ? closed.problem() : problem);
            ids.put("N", Ids.next());
            ids.put("T", Instant.now());
            Asking.as(who)
                    .ask(
                            "mutation { " + filled(COMMANDS.get(random.nextInt(COMMANDS.size())), ids)
                                    + " { userErrors { code } } }",
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

    private static String filled(String command, Map<String, Object> ids) {
        return PLACE.matcher(command).replaceAll(found -> "\"" + ids.get(found.group(1)) + "\"");
    }

    /** Each is a command that the server knows: none is refused because it cannot be read. */
    @Test
    void everyCommandIsOneOfTheServers() {
        // Given
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        Map<String, Object> ids = new HashMap<>();
        List.of("L", "O", "E", "Q", "S", "C", "P", "N").forEach(place -> ids.put(place, Ids.next()));
        ids.put("T", Instant.now());
        for (String command : COMMANDS) {
            // When
            JsonPath answer = Asking.as(office)
                    .ask("mutation { " + filled(command, ids) + " { userErrors { code } } }", Map.of())
                    .jsonPath();
            // Then
            assertThat(answer.getList("errors.extensions.code"))
                    .as(command)
                    .matches(codes -> codes == null || codes.equals(List.of("FORBIDDEN")));
        }
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
