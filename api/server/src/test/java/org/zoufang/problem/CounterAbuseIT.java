package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** Links that are over, forged or held to another door, robots that open them, forms sent twice or too late: nothing changes. */
@QuarkusTest
class CounterAbuseIT {

    private final ProblemFixture problems;
    private final SignedTokens tokens;
    private final Sql sql;

    private CounterStage at;

    CounterAbuseIT(ProblemFixture problems, SignedTokens tokens, Sql sql) {
        this.problems = problems;
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemAndItsPeople() {
        at = CounterStage.of(problems, sql);
    }

    @Test
    void whatItOpensChangesNothingHoweverOftenAndWhoeverOpensIt() {
        // Given
        at.answered("A");
        String url = at.link(at.stage().problem());
        String before = at.row();
        // When
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            PageVisitor robot = new PageVisitor("zh-CN");
            answers.add(robot.get(url).statusCode());
            answers.add(robot.head(url).statusCode());
            for (String path : List.of("", "/confirm", "/dissatisfied", "/withdraw")) {
                answers.add(robot.get("/counter/problem" + path).statusCode());
                answers.add(robot.head("/counter/problem" + path).statusCode());
            }
        }
        // Then
        assertThat(answers).containsOnly(200, 303);
        assertThat(at.row()).isEqualTo(before);
    }

    @Test
    void aLinkThatIsAskedWithoutEndIsToldToWait() {
        // Given
        at.opened();
        List<Integer> answers = new ArrayList<>();
        // When
        for (int i = 0; i < 200 && !answers.contains(429); i++) {
            answers.add(at.contact().head("/counter/problem").statusCode());
        }
        // Then
        assertThat(answers).contains(200, 429);
        assertThat(answers.indexOf(429)).isGreaterThanOrEqualTo(100);
    }

    @Test
    void whatWasReadBeforeTheLastStepDoesNotCount() {
        // Given
        at.answered("A");
        at.opened();
        Map<String, Object> form = at.form("confirm");
        give(at.cast().liaison(), at.stage().problem(), "Dissatisfied", "contactName", "王厂长", "text", "没有解决。");
        String before = at.row();
        // When
        Response answer = at.contact().post("/counter/problem/confirm", form);
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("有了新进展", "办理中");
        assertThat(at.row()).isEqualTo(before);
        assertThat(at.refused("confirm")).contains("PROBLEM_MOVED_ON");
    }

    @Test
    void whatIsClosedIsNotSentBackByAForgedForm() {
        // Given
        at.stage().closed();
        at.opened();
        Map<String, Object> form = at.form("reopen", "text", "还是不行");
        String before = at.row();
        // When
        Response answer = at.contact().post("/counter/problem/dissatisfied", form);
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(at.row()).isEqualTo(before);
        assertThat(at.refused("dissatisfied")).contains("PROBLEM_NOT_IN_STATE");
    }

    @Test
    void aLinkIsNotWidenedToAnotherMatter() {
        // Given
        at.answered("A");
        UUID other = at.stage().submitted();
        at.opened();
        Map<String, Object> form = at.form("withdraw", "text", "撤回");
        form.put("id", other.toString());
        // When
        Response foreign = at.contact().post("/counter/problem/withdraw", form);
        Response report = at.contact().get("/counter/report");
        Response handedIn =
                at.contact().post("/counter/report", Map.of("id", Ids.next().toString(), "text", "电"));
        Response visitors = at.contact().get("/counter");
        // Then
        assertThat(List.of(foreign.statusCode(), report.statusCode(), handedIn.statusCode()))
                .containsOnly(403);
        assertThat(foreign.asString()).contains("这个链接不能办这件事");
        assertThat(visitors.statusCode()).isEqualTo(303);
        assertThat(look(at.cast().office(), other).getString("state")).isEqualTo("SUBMITTED");
        assertThat(at.refused("withdraw")).contains("OTHER_MATTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "EXPIRED", "FORGED_OR_EXPIRED"})
    void aLinkThatIsOverOrForgedOpensNothingAndDoesNothing(String why) {
        // Given
        at.answered("A");
        String url = at.link(at.stage().problem());
        at.contact().get(url);
        Map<String, Object> form = at.form("confirm");
        // A notice about the answer may have made a link of its own meanwhile.
        UUID problem = at.stage().problem();
        switch (why) {
            case "REVOKED" -> sql.change("update counter_link set revoked_at = now() where problem_id = ?", problem);
            case "EXPIRED" ->
                sql.change(
                        "update counter_link set issued_at = ?, expires_at = ? where problem_id = ?",
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-02T00:00:00Z"),
                        problem);
            default -> {
                String visitor = tokens.issue(TokenKind.VISITOR_CODE, problem.toString(), Map.of(), Instant.now())
                        .token();
                url = "/counter?link=" + visitor;
                at.contact().cookies().put("zoufang-counter", visitor);
            }
        }
        String before = at.row();
        // When
        Response act = at.contact().post("/counter/problem/confirm", form);
        Response opening = new PageVisitor("zh-CN").get(url);
        // Then
        assertThat(List.of(act.statusCode(), opening.statusCode())).containsOnly(401);
        assertThat(opening.asString()).contains("请用企业办事链接打开");
        assertThat(at.row()).isEqualTo(before);
        assertThat(sql.list(
                        "select detail::text from trail where action = 'counterLinkRefuse' and (entity_id = '-' or entity_id"
                                + " in (select id::text from counter_link where problem_id = ?)) order by id desc limit 5",
                        row -> row.getString(1),
                        problem))
                .anyMatch(detail -> detail.contains(why));
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        // Given
        at.answered("A");
        at.opened();
        Map<String, Object> form = at.form("confirm");
        // When
        Response answer = at.contact().post("/counter/problem/confirm", form, null);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(look(at.cast().office(), at.stage().problem()).getString("state"))
                .isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void whatIsSensitiveHasNoLink() {
        // Given
        sql.change(
                "update problem set confidentiality = 'SENSITIVE' where id = ?",
                at.stage().problem());
        // When
        JsonPath answer = CounterLinks.issue(at.cast().office(), at.stage().problem(), "王厂长");
        // Then
        assertThat(codes(answer)).containsExactly("PROBLEM_NOT_FOR_LINKS");
    }

    @Test
    void aLinkThatIsOutShowsNothingMoreOnceItsProblemIsSensitive() {
        // Given
        at.answered("A");
        at.opened();
        sql.change(
                "update problem set confidentiality = 'SENSITIVE' where id = ?",
                at.stage().problem());
        // When
        Response page = at.contact().get("/counter/problem");
        // Then
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).doesNotContain("厂门前道路积水");
    }
}
