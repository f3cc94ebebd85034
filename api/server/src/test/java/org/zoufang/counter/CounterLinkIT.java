package org.zoufang.counter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** What alone a link for an enterprise opens, and for how long. */
@QuarkusTest
class CounterLinkIT {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final String COOKIE = "zoufang-counter";

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final SignedTokens tokens;
    private final Sql sql;
    private final PageVisitor contact = new PageVisitor("zh-CN");

    private Person office;
    private Person leader;
    private UUID firm;
    private JsonPath link;

    CounterLinkIT(SignedInFixture people, VisitFixture visits, SignedTokens tokens, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    void aLinkThatIsOut() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        leader = people.anOfficial(Role.OFFICIAL);
        firm = visits.anEnterprise();
        link = CounterAsking.link(office, firm);
    }

    @Test
    void aContactSeesTheVisitsToHisEnterpriseAndNothingInternal() {
        // Given
        aVisitTo(firm, "了解用工和订单情况");
        // When
        String page = entered().get("/counter").asString();
        // Then
        assertThat(page)
                .contains("周厂长", "了解用工和订单情况", "2026-11-20", "走访服务", "林晓岚", "测试单位")
                .doesNotContain("缺造型工", "用地手续有瑕疵", "王厂长", "/photos/", "/visits/");
    }

    @Test
    void draftsAndForeignVisitsAreNotShown() {
        // Given
        Map<String, Object> draft = VisitFixture.aVisit(firm);
        draft.put("purpose", "尚未成行");
        Asking.as(leader).visit("visitRecord", draft);
        aVisitTo(visits.anEnterprise(), "别家的事");
        // When
        String page = entered().get("/counter").asString();
        // Then
        assertThat(page).contains("还没有来访记录").doesNotContain("尚未成行", "别家的事");
    }

    @Test
    void aCursorOfAnotherEnterpriseLeadsNowhere() {
        // Given
        UUID other = visits.anEnterprise();
        for (int i = 0; i < 21; i++) {
            aVisitTo(other, "别家的事");
        }
        PageVisitor stranger = new PageVisitor("zh-CN");
        stranger.get(CounterAsking.path(CounterAsking.link(office, other).getString("url")));
        String page = stranger.get("/counter").asString();
        String next = page.replaceAll("(?s).*href=\"(/counter\\?after=[^\"]+)\".*", "$1");
        assertThat(stranger.get(next).asString()).contains("别家的事");
        // When
        String mine = entered().get(next).asString();
        // Then
        assertThat(mine).doesNotContain("别家的事");
    }

    @Test
    void theAddressCarriesTheLinkOnlyOnce() {
        // When
        Response answer = contact.get(CounterAsking.path(link.getString("url")));
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/counter");
        assertThat(answer.header("Set-Cookie"))
                .contains(COOKIE + "=", "SameSite=Strict")
                .containsIgnoringCase("HttpOnly");
        assertThat(contact.get("/counter").asString()).doesNotContain(tokenOf(link));
    }

    @Test
    void whoComesFromAnotherSiteIsLedOnByAPageOfOurs() {
        // Given
        String path = CounterAsking.path(link.getString("url"));
        // When
        Response answer = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .get(path);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Refresh")).isEqualTo("0; url=/counter");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void aRevokedLinkOpensNothingMore() {
        // Given
        PageVisitor visitor = entered();
        assertThat(visitor.get("/counter").statusCode()).isEqualTo(200);
        // When
        boolean live =
                CounterAsking.revoke(office, link.getString("counterLink.id")).getBoolean("counterLink.live");
        // Then
        assertThat(live).isFalse();
        turnedAway(visitor.get("/counter"));
        turnedAway(visitor.get(CounterAsking.path(link.getString("url"))));
    }

    @Test
    void anExpiredLinkOpensNothingMore() {
        // Given
        PageVisitor visitor = entered();
        sql.change(
                "update counter_link set issued_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " where id = ?",
                UUID.fromString(link.getString("counterLink.id")));
        // When
        Response page = visitor.get("/counter");
        // Then
        turnedAway(page);
        turnedAway(new PageVisitor("zh-CN").get(CounterAsking.path(link.getString("url"))));
    }

    @ParameterizedTest
    @EnumSource(value = TokenKind.class, names = "COUNTER_LINK", mode = EnumSource.Mode.EXCLUDE)
    void noOtherTokenStandsInForALink(TokenKind kind) {
        // Given
        String token = tokens.issue(kind, link.getString("counterLink.id"), Map.of(), Instant.now())
                .token();
        // When
        Response byAddress = contact.get("/counter?link=" + token);
        contact.cookies().put(COOKIE, token);
        Response byCookie = contact.get("/counter");
        // Then
        turnedAway(byAddress);
        turnedAway(byCookie);
    }

    @Test
    void aLinkWithoutItsRowOpensNothing() {
        // Given
        String token = tokens.issue(TokenKind.COUNTER_LINK, Ids.next().toString(), Map.of(), Instant.now())
                .token();
        // When
        Response page = contact.get("/counter?link=" + token);
        // Then
        turnedAway(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { roles } }",
                "{ enterprises { edges { node { id } } } }",
                "{ counterLinks { edges { cursor } } }"
            })
    void aLinkCannotAskTheApi(String query) {
        // Given
        entered();
        // When
        Response byCookie = given().cookies(contact.cookies())
                .header("Zoufang-Page", "1")
                .contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql");
        Response byBearer = given().header("Authorization", "Bearer " + tokenOf(link))
                .contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql");
        // Then
        assertThat(byCookie.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(byBearer.statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkOpensNoPageOfTheOffices() {
        // Given
        String visit = aVisitTo(firm, "了解用工和订单情况");
        entered();
        for (String path :
                List.of("/home", "/visits", "/visits/" + visit, "/counter-links", "/trail", "/enterprises/choose")) {
            // When
            Response page = contact.get(path);
            // Then
            assertThat(page.statusCode()).as(path).isEqualTo(303);
            assertThat(page.header("Location")).as(path).contains("/sign-in?next=");
        }
    }

    @Test
    void anOfficialsOwnRightsOpenNoEnterprisesPage() {
        // Given
        PageVisitor atThePages = new PageVisitor("zh-CN").signedIn(office);
        // When
        Response byBearer = given().header("Authorization", office.bearer()).get("/counter");
        // Then
        assertThat(byBearer.statusCode()).isEqualTo(403);
        turnedAway(atThePages.get("/counter"));
    }

    @Test
    void whoSignsOutNeedsTheLinkAgain() {
        // Given
        PageVisitor visitor = entered();
        visitor.get("/counter");
        // When
        Response answer = visitor.post("/counter/sign-out", Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.cookies()).doesNotContainKey(COOKIE);
        turnedAway(visitor.get("/counter"));
    }

    private PageVisitor entered() {
        assertThat(contact.get(CounterAsking.path(link.getString("url"))).statusCode())
                .isEqualTo(303);
        return contact;
    }

    private String aVisitTo(UUID enterprise, String purpose) {
        Map<String, Object> input = VisitFixture.aVisit(enterprise);
        input.put("purpose", purpose);
        String visit = (String) input.get("id");
        Asking.as(leader).visit("visitRecord", input);
        Asking.as(leader).visit("visitArrive", VisitFixture.at(visit, NOON));
        Asking.as(leader).note("noteWrite", VisitFixture.aNote(visit, "缺造型工十五名"));
        Map<String, Object> sensitive = VisitFixture.aNote(visit, "用地手续有瑕疵");
        sensitive.put("confidentiality", "SENSITIVE");
        Asking.as(leader).note("noteWrite", sensitive);
        return visit;
    }

    private static String tokenOf(JsonPath link) {
        return link.getString("url").replaceFirst(".*link=", "");
    }

    private static void turnedAway(Response page) {
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).doesNotContain("周厂长", "了解用工和订单情况", "有限公司");
    }
}
