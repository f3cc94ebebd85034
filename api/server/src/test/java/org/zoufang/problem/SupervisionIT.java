package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.SupervisionLifecycle;
import org.zoufang.contract.SupervisionState;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;

/** The overdue ladder and supervision orders: by the clock and by hand, each colour once. */
@QuarkusTest
class SupervisionIT {

    private static final List<String> COMMANDS = List.of("Reply", "Accept", "Upgrade", "Close");

    private final ProblemFixture problems;
    private final SupervisionClock clock;
    private final SupervisionIssuing issuing;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID problem;

    SupervisionIT(ProblemFixture problems, SupervisionClock clock, SupervisionIssuing issuing, Sql sql) {
        this.problems = problems;
        this.clock = clock;
        this.issuing = issuing;
        this.sql = sql;
    }

    @BeforeEach
    void anOverdueProblem() {
        cast = problems.cast();
        problem = problems.overdue(cast.enterprise(), cast.lead().id(), 5);
    }

    @Test
    void theClockIssuesEachColourOnceHoweverOftenItLooks() {
        // Given
        clock.look();
        List<String> first = levels();
        // When
        clock.look();
        clock.look();
        // Then
        assertThat(first).hasSize(1);
        assertThat(levels()).isEqualTo(first);
        assertThat(seen().getList("supervision.automatic")).containsExactly(true);
    }

    @Test
    void twoServersThatLookAtOnceIssueOne() throws Exception {
        // Given
        ExecutorService servers = Executors.newFixedThreadPool(4);
        Callable<Boolean> look = () -> issuing.byTheClock(problem);

        // When
        List<Future<Boolean>> issued = servers.invokeAll(List.of(look, look, look, look));
        servers.shutdown();

        // Then
        int count = 0;
        for (Future<Boolean> one : issued) {
            count += one.get() ? 1 : 0;
        }
        assertThat(count).isEqualTo(1);
        assertThat(levels()).hasSize(1);
    }

    @Test
    void theColourGravensWithTheDaysAndThePalerOrderStandsUpgraded() {
        // Given
        due(4);
        issuing.byTheClock(problem);
        String blueOrOrange = seen().getString("light");

        // When
        due(40);
        issuing.byTheClock(problem);

        // Then
        assertThat(blueOrOrange).isIn("BLUE", "ORANGE");
        assertThat(seen().getString("light")).isEqualTo("RED");
        assertThat(levels()).containsExactly(blueOrOrange, "RED");
        assertThat(states()).containsExactly("UPGRADED", "ISSUED");
    }

    @Test
    void whatIsNotOverdueGetsNoOrderFromTheClockButOneByHand() {
        // Given
        due(-9);
        boolean byTheClock = issuing.byTheClock(problem);

        // When
        JsonPath byHand = issue(cast.supervisor(), "BLUE");

        // Then
        assertThat(byTheClock).isFalse();
        assertThat(codes(byHand)).isEmpty();
        assertThat(seen().getString("light")).isNull();
        assertThat(levels()).containsExactly("BLUE");
        assertThat(codes(issue(cast.supervisor(), "BLUE"))).containsExactly("SUPERVISION_LEVEL_TAKEN");
    }

    @Test
    void theDepartmentRepliesAndTheSectionAcceptsAndCloses() {
        // Given
        issue(cast.supervisor(), "ORANGE");
        give(cast.lead().handler(), "Reply", "明天进场。");
        give(cast.supervisor(), "Accept", null);

        // When
        JsonPath closed = give(cast.supervisor(), "Close", "已落实。");

        // Then
        assertThat(codes(closed)).isEmpty();
        assertThat(states()).containsExactly("CLOSED");
        assertThat(seen().getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(seen().getList("steps.command"))
                .containsExactly("supervisionIssue", "supervisionReply", "supervisionAccept", "supervisionClose");
        assertThat(seen().getList("steps.toEnterprise")).containsOnly(false);
    }

    @Test
    void anUnansweredOrderIsUpgradedAndRedHasNothingAboveIt() {
        // Given
        issue(cast.supervisor(), "ORANGE");
        // When
        JsonPath upgraded = give(cast.supervisor(), "Upgrade", "三天没有回复。");
        JsonPath beyond = give(cast.supervisor(), "Upgrade", "再升。");
        // Then
        assertThat(codes(upgraded)).isEmpty();
        assertThat(levels()).containsExactly("ORANGE", "RED");
        assertThat(states()).containsExactly("UPGRADED", "ISSUED");
        assertThat(codes(beyond)).containsExactly("SUPERVISION_HIGHEST");
    }

    @Test
    void nobodyButTheDepartmentItWentToRepliesToIt() {
        // Given
        issue(cast.supervisor(), "BLUE");
        // When
        JsonPath foreign = give(cast.other().handler(), "Reply", "不是我。");
        // Then
        assertThat(codes(foreign)).containsExactly("UNKNOWN_ID");
        assertThat(states()).containsExactly("ISSUED");
    }

    @ParameterizedTest
    @EnumSource(SupervisionState.class)
    void anArrowThatDoesNotExistIsRefusedInWordsAndChangesNothing(SupervisionState state) {
        // Given
        issue(cast.supervisor(), "BLUE");
        sql.change("update supervision_order set state = ? where problem_id = ?", state, problem);
        for (String command : COMMANDS) {
            if (SupervisionLifecycle.after(state, command.toLowerCase(Locale.ROOT))
                    .isPresent()) {
                continue;
            }
            // When
            JsonPath answer = give(by(command), command, "说明");

            // Then
            assertThat(codes(answer)).as("%s from %s", command, state).containsExactly("SUPERVISION_NOT_IN_STATE");
            assertThat(answer.getString("userErrors[0].message")).isNotBlank();
            assertThat(states()).containsExactly(state.name());
        }
    }

    @ParameterizedTest
    @EnumSource(SupervisionLifecycle.class)
    void anArrowThatExistsIsGone(SupervisionLifecycle arrow) {
        // Given
        issue(cast.supervisor(), "BLUE");
        sql.change("update supervision_order set state = ? where problem_id = ?", arrow.from(), problem);
        String command = Character.toUpperCase(arrow.command().charAt(0))
                + arrow.command().substring(1);
        // When
        JsonPath answer = give(by(command), command, "说明");

        // Then
        assertThat(codes(answer)).isEmpty();
        assertThat(states().get(0)).isEqualTo(arrow.to().name());
    }

    @Test
    void itsPagesAreAccessibleAndLeadThrough() {
        // Given
        issuing.byTheClock(problem);

        // When Then
        try (Browsing desk = Browsing.at(server, "zh-CN", Browsing.NARROW)
                .signedIn(cast.lead().handler())) {
            desk.open("/supervision");
            desk.picture("problem-supervision").isAccessible();
            desk.page().click("main a[href$='/reply']");
            desk.picture("problem-supervision-reply").isAccessible();
            desk.page().fill("#text", "明天进场。");
            desk.page().click("main button[type=submit]");
            desk.picture("problem-supervised").isAccessible();
            assertThat(states()).containsExactly("REPLIED");
        }
        try (Browsing desk = Browsing.at(server, "en", Browsing.WIDE).signedIn(cast.supervisor())) {
            desk.open("/problems/" + problem);
            desk.picture("problem-supervised").isAccessible();
            desk.page().click("main a[href$='/accept']");
            desk.page().click("main button[type=submit]");
            assertThat(states()).containsExactly("ACCEPTED");
            desk.open("/problems/" + problem + "/supervise");
            desk.picture("problem-supervise").isAccessible();
        }
    }

    private Person by(String command) {
        return command.equals("Reply") ? cast.lead().handler() : cast.supervisor();
    }

    private void due(int daysAgo) {
        sql.change("update problem set due_on = current_date - ?::int where id = ?", daysAgo, problem);
    }

    private JsonPath issue(Person who, String level) {
        Map<String, Object> input = new HashMap<>();
        input.put("problemId", problem.toString());
        input.put("stepId", Ids.next().toString());
        input.put("level", level);
        input.put("text", "请抓紧。");
        return send(who, "Issue", "SupervisionIssueInput", input);
    }

    /** A step on the youngest order. */
    private JsonPath give(Person who, String command, String text) {
        String order = sql.one(
                        "select id from supervision_order where problem_id = ? order by issued_at desc, id desc limit 1",
                        row -> row.getString("id"),
                        problem)
                .orElseThrow();
        Map<String, Object> input = new HashMap<>();
        input.put("id", order);
        input.put("stepId", Ids.next().toString());
        input.put("text", text);
        return send(who, command, "SupervisionStepInput", input);
    }

    private static JsonPath send(Person who, String command, String type, Map<String, Object> input) {
        String name = "supervision" + command;
        return Asking.as(who)
                .ask(
                        "mutation($input: " + type + "!) { " + name
                                + "(input: $input) { problem { id } userErrors { code field message } } }",
                        Map.of("input", input))
                .jsonPath()
                .setRootPath("data." + name);
    }

    private JsonPath seen() {
        return Asking.as(cast.supervisor())
                .ask(
                        "query($id: ID!) { problem(id: $id) { state light steps { command toEnterprise }"
                                + " supervision { level state automatic overdueDays replyBy reply } } }",
                        Map.of("id", problem.toString()))
                .jsonPath()
                .setRootPath("data.problem");
    }

    private List<String> levels() {
        return seen().getList("supervision.level");
    }

    private List<String> states() {
        return seen().getList("supervision.state");
    }
}
