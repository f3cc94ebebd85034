package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The trail's page as an auditor sees it. */
@QuarkusTest
class TrailPageIT {

    private static final String TODAY = LocalDate.now(Clocks.CHINA).toString();

    private final SignedInFixture people;
    private final Event<Noted> noted;

    @TestHTTPResource("/")
    String server;

    TrailPageIT(SignedInFixture people, Event<Noted> noted) {
        this.people = people;
        this.noted = noted;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void anAuditorFindsAndTakesAwayWhatWasDone(String language, int width) {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        String subject = aTrailOf(auditor);
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(auditor)) {
            // When
            browsing.open("/trail");
            browsing.page().fill("#from", TODAY);
            browsing.page().fill("#to", TODAY);
            browsing.page().fill("#subject", subject);
            browsing.page().click("main form button[type=submit]");
            // Then
            assertThat(browsing.page().url()).contains("subject=" + subject, "from=" + TODAY);
            assertThat(browsing.page().locator("tbody tr").count()).isEqualTo(20);
            browsing.picture("trail").isAccessible();
            Download file =
                    browsing.page().waitForDownload(() -> browsing.page().click("a[download] >> nth=1"));
            assertThat(file.suggestedFilename()).isEqualTo("trail-" + TODAY + "--" + TODAY + ".csv");
            browsing.page().click("a[rel=next]");
            assertThat(browsing.page().locator("tbody tr").count()).isEqualTo(3);
            browsing.open("/trail?subject=NOTHING_OF_THE_KIND");
            browsing.picture("trail-none").isAccessible();
            browsing.open("/trail?from=" + TODAY + "&to=2020-01-01&officialId=x");
            browsing.picture("trail-refused").isAccessible();
        }
    }

    @Test
    void othersAreNotShownTheWayNorThePage() {
        // Given
        PageVisitor leader = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response home = leader.get("/home");
        Response page = leader.get("/trail");
        // Then
        assertThat(home.asString()).doesNotContain("/trail");
        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void whatSomebodyWroteIsShownAsText() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        String thing = "<script>alert(1)</script>" + Ids.next();
        noted.fire(new Noted("testSave", "TEST_MARKUP", thing, auditor.officialId(), null, Map.of("file", "<b>x</b>")));
        // When
        String page = new PageVisitor("en")
                .signedIn(auditor)
                .get("/trail?subject=TEST_MARKUP")
                .asString();
        // Then
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<b>x");
    }

    private String aTrailOf(SignedInFixture.Person person) {
        String subject = "TEST_" + Ids.next().toString().replace("-", "");
        List.of("visitRecord", "noteWrite", "photoOriginalRead")
                .forEach(action -> noted.fire(new Noted(
                        action,
                        subject,
                        Ids.next().toString(),
                        person.officialId(),
                        person.deviceId(),
                        Map.of("version", "3"))));
        for (int i = 0; i < 20; i++) {
            noted.fire(new Noted("visitRevise", subject, Ids.next().toString(), null, null, Map.of()));
        }
        return subject;
    }
}
