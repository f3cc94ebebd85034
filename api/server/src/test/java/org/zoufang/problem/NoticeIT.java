package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.notice.GatewayInMemory;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** What an enterprise has to be told, from the step to the moment at which it was told. */
@QuarkusTest
class NoticeIT {

    private static final String FIELDS =
            "notice { id state way address attempts failure settledAt } userErrors { code field message }";

    private final ProblemFixture problems;
    private final GatewayInMemory gateway;
    private final Sql sql;

    private CounterStage at;

    NoticeIT(ProblemFixture problems, GatewayInMemory gateway, Sql sql) {
        this.problems = problems;
        this.gateway = gateway;
        this.sql = sql;
    }

    @BeforeEach
    void anAnswerByLink() {
        at = CounterStage.of(problems, sql);
        at.answered("A");
    }

    @Test
    void theLatestNewsWaitsAndTakesThePlaceOfWhatWaitedBefore() {
        // When
        JsonPath all = notices(at.cast().office(), false);
        // Then
        assertThat(all.getList("edges.node.kind")).containsExactly("ANSWER_DELIVERED", "ASSIGNED");
        assertThat(all.getList("edges.node.state")).containsExactly("WAITING", "SUPERSEDED");
        assertThat(all.getString("edges[0].node.enterprise.id"))
                .isEqualTo(at.cast().enterprise().toString());
    }

    @Test
    void onlyWhatWasHandedOverStartsTheDaysWithoutAnAnswer() {
        // Given
        assertThat(look(at.cast().office(), at.stage().problem()).<Object>get("reachedAt"))
                .isNull();
        JsonPath early = give(at.cast().liaison(), at.stage().problem(), "ReturnVisit", "text", "电话无人接听");
        // When
        JsonPath told = act(at.cast().liaison(), "noticeHandOver", waiting(), "");
        JsonPath again = act(at.cast().liaison(), "noticeHandOver", waiting(), "");
        // Then
        assertThat(codes(early)).containsExactly("DELIVERY_NOT_REACHED");
        assertThat(told.getString("notice.state")).isEqualTo("HANDED_OVER");
        assertThat(again.getString("notice.settledAt")).isEqualTo(told.getString("notice.settledAt"));
        assertThat(look(at.cast().office(), at.stage().problem()).getString("reachedAt"))
                .isNotNull();
        assertThat(codes(give(at.cast().liaison(), at.stage().problem(), "ReturnVisit", "text", "电话无人接听")))
                .containsExactly("NO_ANSWER_TOO_EARLY");
        assertThat(sql.list(
                        "select official_id from trail where action = 'noticeHandOver' and entity_id = ?",
                        row -> Sql.id(row, "official_id"),
                        told.getString("notice.id")))
                .containsExactly(at.cast().liaison().officialId());
    }

    @Test
    void whatIsShownOpensThatProblemAndChangesNothing() {
        // When
        JsonPath shown = Asking.as(at.cast().liaison())
                .ask(
                        "mutation($id: ID!) { noticeShow(input: {id: $id}) { url text userErrors { code } } }",
                        Map.of("id", waiting()))
                .jsonPath()
                .setRootPath("data.noticeShow");
        // Then
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(CounterLinks.path(shown.getString("url")));
        assertThat(contact.get("/counter/problem").asString()).contains("待企业确认", "已经疏通，路面已修复。");
        assertThat(shown.getString("text")).contains("王厂长", shown.getString("url"));
        assertThat(notices(at.cast().office(), true).getList("edges.node.state"))
                .containsExactly("WAITING");
    }

    @Test
    void aLinkThatHasEndedGetsANewOneWhenItIsHandedOver() {
        // Given
        sql.change(
                "update counter_link set revoked_at = now() where problem_id = ?",
                at.stage().problem());
        // When
        JsonPath shown = Asking.as(at.cast().office())
                .ask(
                        "mutation($id: ID!) { noticeShow(input: {id: $id}) { url userErrors { code } } }",
                        Map.of("id", waiting()))
                .jsonPath()
                .setRootPath("data.noticeShow");
        // Then
        assertThat(new PageVisitor("zh-CN")
                        .get(CounterLinks.path(shown.getString("url")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aGatewayThatTakesItStartsTheDaysToo() {
        // Given
        String number = "139" + (System.nanoTime() % 100_000_000) + "1";
        JsonPath queued = act(at.cast().office(), "noticeSend", waiting(), ", way: SMS, address: \"" + number + "\"");
        assertThat(queued.getString("notice.state")).isEqualTo("QUEUED");
        // When
        gateway.sendWaiting();
        // Then
        JsonPath now = notices(at.cast().office(), false);
        assertThat(now.getString("edges[0].node.state")).isEqualTo("SENT");
        assertThat(gateway.textFor(number)).contains("王厂长", "/counter?link=").doesNotContain("道路积水");
        assertThat(look(at.cast().office(), at.stage().problem()).getString("reachedAt"))
                .isNotNull();
    }

    @Test
    void whatFailsIsTriedAgainAndThenShownWithItsReason() {
        // Given
        String id = waiting();
        act(at.cast().office(), "noticeSend", id, ", way: SMS, address: \"13900000000\"");
        // When
        for (int i = 0; i < 5; i++) {
            sql.change("update notice set next_at = now() where id = ?::uuid and state = 'QUEUED'", id);
            gateway.sendWaiting();
        }
        // Then
        JsonPath now = notices(at.cast().office(), true);
        assertThat(now.getString("edges[0].node.state")).isEqualTo("FAILED");
        assertThat(now.getInt("edges[0].node.attempts")).isEqualTo(5);
        assertThat(now.getString("edges[0].node.failure")).isEqualTo("HTTP 503 busy");
        assertThat(look(at.cast().office(), at.stage().problem()).<Object>get("reachedAt"))
                .isNull();
        assertThat(act(at.cast().office(), "noticeHandOver", id, "").getString("notice.state"))
                .isEqualTo("HANDED_OVER");
    }

    @Test
    void whatIsSettledOffOrBadlyAddressedIsRefusedInWords() {
        // Given
        String id = waiting();
        Person office = at.cast().office();
        // When
        List<String> off = codes(act(office, "noticeSend", id, ", way: MAIL, address: \"wang@foundry.example\""));
        List<String> bad = codes(act(office, "noticeSend", id, ", way: SMS, address: \"王厂长\""));
        act(office, "noticeHandOver", id, "");
        List<String> late = codes(act(office, "noticeSend", id, ", way: SMS, address: \"13900000001\""));
        // Then
        assertThat(List.of(off, bad, late))
                .containsExactly(List.of("NOTICE_WAY_OFF"), List.of("NOTICE_ADDRESS_BAD"), List.of("NOTICE_SETTLED"));
    }

    @Test
    void whatIsSensitiveIsNotToldByALink() {
        // Given
        ProblemStage other = ProblemStage.of(at.cast());
        sql.change("update problem set confidentiality = 'SENSITIVE' where id = ?", other.problem());
        // When
        other.assigned();
        // Then
        assertThat(sql.list("select id from notice where problem_id = ?", row -> Sql.id(row, "id"), other.problem()))
                .isEmpty();
    }

    private String waiting() {
        return sql.one(
                        "select id from notice where problem_id = ? order by created_at desc, id desc limit 1",
                        row -> row.getString(1),
                        at.stage().problem())
                .orElseThrow();
    }

    private JsonPath notices(Person who, boolean open) {
        UUID problem = at.stage().problem();
        return Asking.as(who)
                .ask(
                        "query($problem: ID, $open: Boolean) { notices(problemId: $problem, open: $open) { edges { node {"
                                + " id kind state way attempts failure enterprise { id } } } } }",
                        Map.of("problem", problem.toString(), "open", open))
                .jsonPath()
                .setRootPath("data.notices");
    }

    private static JsonPath act(Person who, String mutation, String id, String more) {
        return Asking.as(who)
                .ask(
                        "mutation { " + mutation + "(input: {id: \"" + id + "\"" + more + "}) { " + FIELDS + " } }",
                        Map.of())
                .jsonPath()
                .setRootPath("data." + mutation);
    }
}
