package org.zoufang.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** The visitor's code from its issuing to the guard's phone. */
@QuarkusTest
class VisitorCodeIT {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final SignedTokens tokens;
    private final Sql sql;
    private final PageVisitor guard = new PageVisitor("zh-CN");

    private Person leader;
    private String visit;

    VisitorCodeIT(SignedInFixture people, VisitFixture visits, SignedTokens tokens, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    void aVisitToCome() {
        leader = people.anOfficial(Role.OFFICIAL);
        visit = visits.recordedBy(leader);
        Asking.as(leader).note("noteWrite", VisitFixture.aNote(visit, "来之前：听说要裁员"));
    }

    @Test
    void aGuardWhoScansTheCodeSeesWhoComesAndNoMore() {
        // Given
        String path = CounterAsking.pathOfCode(leader, visit);
        // When
        Response page = guard.get(path);
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("林晓岚", "科长", unitOf(leader), "走访服务", "了解用工和订单情况", "有限公司")
                .doesNotContain("裁员", "王厂长", visit);
    }

    @Test
    void theCodeIsGoodForMinutes() {
        // When
        String ends = CounterAsking.code(leader, visit).getString("expiresAt");
        // Then
        assertThat(Instant.parse(ends)).isBetween(Instant.now(), Instant.now().plus(Duration.ofMinutes(11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "empty", "tampered", "expired", "access", "counter link", "of nobody there"})
    void whatIsNoGoodCodeIsRefusedAndShowsNothing(String which) {
        // Given
        String code = codeThatIs(which);
        // When
        Response chinese = guard.get(code == null ? "/v" : "/v?code=" + code);
        Response english = new PageVisitor("en").get(code == null ? "/v" : "/v?code=" + code);
        // Then
        refused(chinese);
        assertThat(english.asString()).contains("Not verified").doesNotContain("林晓岚");
    }

    @Test
    void whoHasLeftHisPostIsNotShown() {
        // Given
        String path = CounterAsking.pathOfCode(leader, visit);
        sql.change("update posting set ended_at = now() where official_id = ?", leader.officialId());
        // When
        Response page = guard.get(path);
        // Then
        refused(page);
    }

    @Test
    void aVisitThatHasEndedIsNotShownAndGivesNoCode() {
        // Given
        String path = CounterAsking.pathOfCode(leader, visit);
        Asking.as(leader).visit("visitArrive", VisitFixture.at(visit, NOON));
        assertThat(guard.get(path).statusCode()).isEqualTo(200);
        Asking.as(leader).visit("visitEnd", VisitFixture.at(visit, NOON.plusSeconds(3600)));
        // When
        Response page = guard.get(path);
        // Then
        refused(page);
        assertThat(CounterAsking.code(leader, visit).getString("userErrors[0].code"))
                .isEqualTo("NOT_POSSIBLE_IN_STATE");
    }

    @Test
    void whoWasTakenOutOfTheTeamIsNotShown() {
        // Given
        Person member = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Map<String, Object> joining = VisitFixture.aParticipant(member.officialId(), "MEMBER", "DEPARTMENT_HANDLER");
        sql.change(
                "insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                        + " values (?, ?, ?, ?, now())",
                UUID.fromString(visit),
                member.officialId(),
                joining.get("role"),
                joining.get("capacity"));
        String path = CounterAsking.pathOfCode(member, visit);
        assertThat(guard.get(path).statusCode()).isEqualTo(200);
        sql.change(
                "update visit_participant set removed_at = now() where visit_id = ? and official_id = ?",
                UUID.fromString(visit),
                member.officialId());
        // When
        Response page = guard.get(path);
        // Then
        refused(page);
    }

    @Test
    void aSecretaryGetsTheCodeOfHisPrincipal() {
        // Given
        Person secretary = people.anOfficial(Role.SECRETARY);
        people.lends(leader, secretary);
        // When
        String path = CounterAsking.pathOfCode(secretary, visit);
        // Then
        assertThat(guard.get(path).asString()).contains(unitOf(leader)).doesNotContain(unitOf(secretary));
    }

    @ParameterizedTest
    @CsvSource({"SERVICE_OFFICE, NOT_A_PARTICIPANT", "DEPARTMENT_HANDLER, UNKNOWN_ID", "SECRETARY, UNKNOWN_ID"})
    void whoDoesNotTakePartGetsNoCode(Role role, String code) {
        // Given
        Person other = people.anOfficial(role);
        // When
        String refusal = CounterAsking.code(other, visit).getString("userErrors[0].code");
        // Then
        assertThat(refusal).isEqualTo(code);
    }

    @Test
    void issuingAndReadingAreOnTheTrailAndReadingAgainAtOnceIsOneRow() {
        // Given
        String path = CounterAsking.pathOfCode(leader, visit);
        // When
        guard.get(path);
        guard.get(path);
        // Then
        assertThat(onTheTrail("visitorCodeIssue")).isEqualTo(1);
        assertThat(onTheTrail("visitorCodeRead")).isEqualTo(1);
    }

    private String codeThatIs(String which) {
        String good = CounterAsking.code(leader, visit).getString("code");
        return switch (which) {
            case "none" -> null;
            case "empty" -> "";
            case "tampered" -> tampered(good);
            case "expired" -> issued(leader.officialId(), Instant.now().minus(Duration.ofHours(1)));
            case "access" -> leader.session().accessToken();
            case "counter link" ->
                tokens.issue(TokenKind.COUNTER_LINK, visit, Map.of(), Instant.now())
                        .token();
            default -> issued(people.anOfficial(Role.OFFICIAL).officialId(), Instant.now());
        };
    }

    private String issued(UUID official, Instant when) {
        return tokens.issue(TokenKind.VISITOR_CODE, visit, Map.of("official", official.toString()), when)
                .token();
    }

    /** One sign of what it says is another. */
    private static String tampered(String token) {
        int place = token.indexOf('.') + 20;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    private static void refused(Response page) {
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("核验未通过").doesNotContain("林晓岚", "测试单位", "有限公司", "用工");
    }

    private String unitOf(Person person) {
        return sql.one(
                        "select g.name from posting p join organisation g on g.id = p.organisation_id"
                                + " where p.official_id = ?",
                        row -> row.getString("name"),
                        person.officialId())
                .orElseThrow();
    }

    private int onTheTrail(String action) {
        return sql.list("select 1 from trail where action = ? and entity_id = ?", row -> 1, action, visit)
                .size();
    }
}
