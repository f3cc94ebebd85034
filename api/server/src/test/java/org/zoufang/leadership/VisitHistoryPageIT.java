package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.Grams;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

@QuarkusTest
class VisitHistoryPageIT {

    private final SignedInFixture people;
    private final HistoryFixture rows;

    @TestHTTPResource("/")
    String server;

    private UUID lead;
    private UUID foundry;
    private String name;

    VisitHistoryPageIT(SignedInFixture people, DataSource database) {
        this.people = people;
        this.rows = new HistoryFixture(database);
    }

    @BeforeEach
    void aFoundry() {
        lead = rows.anOfficial("周晓岚");
        name = "云州市页面铸造" + UUID.randomUUID().toString().substring(0, 8) + "有限公司";
        foundry = rows.anEnterprise(name);
        rows.holds(lead, "副市长", "2024-01-01", null);
    }

    @Test
    void aLeaderFindsTheVisitByWordsInANoteAndSeesThemMarked() {
        // Given
        UUID visit = rows.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        rows.aNote(visit, lead, "夜班<缺熟练造型工十五名>，希望联系技校", Confidentiality.INTERNAL);
        PageVisitor leader = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        String page = leader.get("/visits?enterprise=" + foundry + "&text=%E9%80%A0%E5%9E%8B%E5%B7%A5")
                .asString();
        // Then
        assertThat(page)
                .contains("&lt;缺熟练<mark>造型工</mark>十五名&gt;")
                .contains("/visits/" + visit)
                .contains("2026-03-01 10:00")
                .contains("走访服务")
                .contains("副市长");
    }

    @Test
    void whoDoesNotSeeTheCityIsNotShownVisitsOfOthers() {
        // Given
        rows.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        PageVisitor handler = new PageVisitor("en").signedIn(people.anOfficial(Role.DEPARTMENT_HANDLER));
        // When
        String page = handler.get("/visits?enterprise=" + foundry).asString();
        // Then
        assertThat(page).contains("No visits match").doesNotContain("副市长");
    }

    @Test
    void aTypedNameIsChosenAndComesBackWithItsId() {
        // Given
        PageVisitor leader = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.OFFICIAL));
        rows.run("update enterprise set grams = ? where id = ?", Grams.of(name), foundry);
        // When
        String choosing = leader.get("/visits?enterpriseName=" + encoded(name) + "&kinds=SERVICE_VISIT")
                .header("Location");
        // Then
        Response back = leader.get(choosing.replaceFirst("^https?://[^/]+", ""));
        String address = back.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(address).isEqualTo("/visits?kinds=SERVICE_VISIT&enterprise=" + foundry);
        assertThat(leader.get(address).asString()).contains("value=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises/choose?text=x&as=enterprise&to=https://evil.example/",
        "/enterprises/choose?text=x&as=enterprise&to=//evil.example/",
        "/officials/choose?text=x&as=a%26b&to=/visits"
    })
    void aPageThatChoosesGoesBackToThisServerOnly(String address) {
        // Given
        PageVisitor leader = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response answer = leader.get(address);
        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13-01, zh-CN, 日期读不出来, 422",
        "from=2026-05-01&to=2026-04-01, en, begins after it ends, 422",
        "kinds=PARADE, en, Fill in this field, 422",
        "after=nonsense, en, cursor, 422"
    })
    void whatCannotBeReadIsSaidAndTheFormStays(String query, String language, String words, int status) {
        // Given
        PageVisitor leader = new PageVisitor(language).signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response page = leader.get("/visits?text=%E7%94%A8%E5%B7%A5&" + query);
        // Then
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).containsIgnoringCase(words).contains("value=\"用工\"");
    }

    @Test
    void theNextPageKeepsTheFilterInItsAddress() {
        // Given
        for (int i = 0; i < 21; i++) {
            rows.aVisit(foundry, lead, VisitKind.RETURN_VISIT, "2026-03-%02dT02:00:00Z".formatted(i + 1));
        }
        PageVisitor leader = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        String first = leader.get("/visits?enterprise=" + foundry + "&kinds=RETURN_VISIT")
                .asString();
        // When
        String next =
                first.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1").replace("&amp;", "&");
        // Then
        String second = leader.get(next).asString();
        assertThat(next)
                .contains("enterprise=" + foundry)
                .contains("kinds=RETURN_VISIT")
                .contains("after=");
        assertThat(second)
                .contains("2026-03-01 10:00")
                .doesNotContain("2026-03-21 10:00")
                .contains("Back to the first page");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theHistoryIsAccessibleInABrowser(String language, int width) {
        // Given
        UUID visit = rows.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        rows.aNote(visit, lead, "夜班缺熟练造型工十五名，希望联系技校订单培养", Confidentiality.INTERNAL);
        rows.aVisit(foundry, lead, VisitKind.LEADER_STUDY, "2026-04-01T02:00:00Z");
        try (Browsing browsing =
                Browsing.at(server, language, width).signedIn(people.anOfficial(Role.OFFICIAL, Role.SUPERVISOR))) {
            assertThat(browsing.page().url()).endsWith("/overview");
            // When
            browsing.open("/visits?enterprise=" + foundry);
            browsing.picture("visits").isAccessible();
            browsing.open("/visits?enterprise=" + foundry + "&text=" + encoded("造型工"));
            browsing.picture("visits-found").isAccessible();
            browsing.open("/visits?from=nonsense");
            browsing.picture("visits-refused").isAccessible();
            browsing.open("/visits?text=" + encoded("没有这样的话"));
            browsing.picture("visits-none").isAccessible();
            browsing.open("/enterprises/choose?as=enterprise&text=" + encoded("页面铸造") + "&to=/visits");
            browsing.picture("choose").isAccessible();
            browsing.open("/home");
            // Then
            browsing.picture("home-leader").isAccessible();
        }
    }

    @Test
    void theRegisterSuggestsNamesWhileOneIsTyped() {
        // Given
        rows.run("update enterprise set grams = ? where id = ?", Grams.of(name), foundry);
        try (Browsing browsing =
                Browsing.at(server, "zh-CN", Browsing.WIDE).signedIn(people.anOfficial(Role.OFFICIAL))) {
            browsing.open("/visits");
            // When
            browsing.page().fill("#enterpriseName", name.substring(0, 15));
            // Then
            browsing.page()
                    .waitForFunction("() => document.querySelectorAll('#enterpriseName-list option').length > 0");
            assertThat(browsing.page().evaluate("() => document.querySelector('#enterpriseName-list option').value"))
                    .isEqualTo(name);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
