package org.zoufang.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The counter's pages as people see them. */
@QuarkusTest
class CounterPageIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;

    @TestHTTPResource("/")
    String server;

    private Person leader;
    private Person liaison;
    private UUID firm;
    private String visit;

    CounterPageIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
    }

    @BeforeEach
    void aVisitOnSite() {
        leader = people.anOfficial(Role.OFFICIAL);
        liaison = people.anOfficial(Role.LIAISON_OFFICER);
        firm = visits.anEnterprise();
        pairings.pairs(liaison, firm);
        Map<String, Object> input = VisitFixture.aVisit(firm);
        visit = (String) input.get("id");
        Asking.as(leader).visit("visitRecord", input);
        Asking.as(leader).visit("visitArrive", VisitFixture.at(visit, Instant.parse("2026-11-20T02:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aParticipantShowsHisCodeAndTheGuardReadsIt(String language, int width) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader)) {
            // Given
            browsing.open("/visits/" + visit);
            browsing.picture("visit-with-code").isAccessible();
            // When
            browsing.page().click("section[aria-labelledby=visitor-code] button");
            // Then
            assertThat(browsing.page().locator("svg.code").count()).isEqualTo(1);
            browsing.picture("visitor-code").isAccessible();
        }
        try (Browsing guard = Browsing.at(server, language, width)) {
            assertThat(guard.open(CounterAsking.pathOfCode(leader, visit))).isEqualTo(200);
            guard.picture("visitor-card").isAccessible();
            assertThat(guard.open("/v?code=none")).isEqualTo(422);
            guard.picture("visitor-refused").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aLiaisonOfficerGivesALinkAndTheContactOpensIt(String language, int width) {
        String url;
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(liaison)) {
            // Given
            browsing.open("/counter-links");
            browsing.picture("counter-links-empty").isAccessible();
            browsing.page().click("ul.results a");
            browsing.page().click("main form button[type=submit]");
            browsing.picture("counter-links-refused").isAccessible();
            // When
            browsing.page().selectOption("#matter", "VISITS");
            browsing.page().fill("#contactName", "周厂长");
            browsing.page().fill("#validDays", "7");
            browsing.page().click("main form button[type=submit]");
            // Then
            url = browsing.page().inputValue("#address");
            browsing.picture("counter-link").isAccessible();
            browsing.open("/counter-links");
            browsing.picture("counter-links").isAccessible();
        }
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(CounterAsking.path(url));
            assertThat(contact.page().url()).endsWith("/counter");
            assertThat(contact.page().locator("tbody tr").count()).isEqualTo(1);
            contact.picture("counter").isAccessible();
            contact.page().click("header button");
            assertThat(contact.page().locator("tbody tr").count()).isZero();
            contact.picture("counter-refused").isAccessible();
        }
    }

    @Test
    void aLinkIsRevokedAfterAskingOnce() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.SERVICE_OFFICE));
        String path = "/counter-links/" + CounterAsking.link(liaison, firm).getString("counterLink.id") + "/revocation";
        assertThat(office.get(path).asString()).contains("停用 周厂长 的链接？");
        // When
        Response answer = office.post(path, Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.get("/counter-links?enterpriseId=" + firm).asString()).contains("已停用");
    }

    @Test
    void aForeignLinkAndNoneLookTheSame() {
        // Given
        String foreign = CounterAsking.link(people.anOfficial(Role.SERVICE_OFFICE), visits.anEnterprise())
                .getString("counterLink.id");
        PageVisitor visitor = new PageVisitor("en").signedIn(liaison);
        // When
        Response page = visitor.get("/counter-links/" + foreign + "/revocation");
        // Then
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(visitor.get("/counter-links/" + Ids.next() + "/revocation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoDoesNotTakePartIsOfferedNoCode() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.SERVICE_OFFICE));
        // When
        String page = office.get("/visits/" + visit).asString();
        // Then
        assertThat(page).contains("了解用工和订单情况").doesNotContain("visitor-code");
    }
}
