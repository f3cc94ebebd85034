package org.zoufang.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.entry;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.noteWrite;
import static org.zoufang.quarantine.QuarantineFixture.push;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The quarantine's pages as the office and an author see them. */
@QuarkusTest
class QuarantinePageIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;

    @TestHTTPResource("/")
    String server;

    private Person author;
    private Person office;
    private UUID kept;

    QuarantinePageIT(SignedInFixture people, VisitFixture visits, QuarantineFixture quarantine) {
        this.people = people;
        this.visits = visits;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void aNoteThatCouldNotBeStored() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        UUID visit = visits.aVisitOf(people.anOfficial(Role.OFFICIAL).officialId(), visits.anEnterprise());
        quarantine.joins(author.officialId(), visit);
        quarantine.isRemoved(author.officialId(), visit);
        kept = Ids.next();
        push(author, List.of(group(kept, noteWrite(visit, "二号炉停产两天，等配件。厂里希望供电所错峰安排。"))));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theOfficeReadsWhatWaitsAndSettlesIt(String language, int width) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(office)) {
            // Given
            Object id = entry(office, kept).get("id");
            browsing.open("/quarantine");
            browsing.picture("quarantine").isAccessible();
            browsing.page().click("tbody a[href='/quarantine/entries/" + id + "']");
            assertThat(browsing.page().content()).contains("二号炉停产两天");
            browsing.picture("quarantine-entry").isAccessible();
            // When
            browsing.page().click("main button[value=DISCARD]");
            browsing.picture("quarantine-entry-refused").isAccessible();
            browsing.page().fill("#reason", "作者已当面重写");
            browsing.page().click("main button[value=DISCARD]");
            // Then
            browsing.picture("quarantine-done").isAccessible();
            assertThat(entry(office, kept)).containsEntry("state", "SET_ASIDE");
            browsing.open("/quarantine/entries/" + id);
            assertThat(browsing.page().locator("main form").count()).isZero();
            browsing.picture("quarantine-entry-settled").isAccessible();
            browsing.open("/quarantine?settled=true");
            browsing.picture("quarantine-settled").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void theOfficeTriesARescueFileThatIsNone(String language, int width) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(office)) {
            // Given
            browsing.open("/quarantine/handed-in");
            browsing.picture("parcels").isAccessible();
            // When
            browsing.page()
                    .setInputFiles(
                            "#file", new FilePayload("rescue.zfp", "application/octet-stream", new byte[] {1, 2, 3}));
            browsing.page().click("main form button[type=submit]");
            // Then
            assertThat(browsing.page().locator("main .error").count()).isPositive();
            browsing.picture("parcels-refused").isAccessible();
        }
    }

    @Test
    void anAuthorReadsHisOwnAndAnotherIsToldThereIsNone() {
        // Given
        String path = "/quarantine/entries/" + entry(author, kept).get("id");
        PageVisitor other = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response own = new PageVisitor("zh-CN").signedIn(author).get(path);
        Response none = other.get(path);
        // Then
        assertThat(own.asString()).contains("二号炉停产两天");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(other.get("/quarantine/handed-in").statusCode()).isEqualTo(403);
    }
}
