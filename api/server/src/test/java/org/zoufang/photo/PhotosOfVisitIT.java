package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.web.Browsing;

@QuarkusTest
class PhotosOfVisitIT {

    private final SignedInFixture people;
    private final PhotoFixture house;
    private final PhotoAttaching attaching;

    @TestHTTPResource("/")
    String server;

    PhotosOfVisitIT(SignedInFixture people, PhotoFixture house, PhotoAttaching attaching) {
        this.people = people;
        this.house = house;
        this.attaching = attaching;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void thePageOfAVisitShowsItsPhotosThroughThePageSession(String language, int width) {
        // Given
        SignedInFixture.Person lead = people.anOfficial(Role.LIAISON_OFFICER);
        UUID visit = house.aVisit(lead.officialId());
        byte[] photo = ImageFixture.aPhoto(700 + width);
        attaching.attach(PhotoFixture.caller(lead.officialId()), PhotoFixture.listing(visit, photo));
        new TusClientFixture(lead.bearer()).upload(photo);
        attaching.attach(
                PhotoFixture.caller(lead.officialId()), PhotoFixture.listing(visit, ImageFixture.aPhoto(900 + width)));
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(lead)) {
            // When
            browsing.open("/visits/" + visit);
            browsing.page().waitForFunction("() => document.querySelector('.photos img').naturalWidth > 0");
            browsing.picture("visit-photos").isAccessible();
            // Then
            assertThat(browsing.page().locator(".photos .chip").count()).isEqualTo(1);
            assertThat(browsing.context()
                            .request()
                            .get(server + "photos/" + id(browsing) + "/view")
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aVoiceNoteIsHeardOnThePageAndAFileIsDownloaded(String language, int width) {
        // Given
        SignedInFixture.Person lead = people.anOfficial(Role.LIAISON_OFFICER);
        UUID visit = house.aVisit(lead.officialId());
        for (byte[] one : new byte[][] {MediaFixture.aac(width), MediaFixture.docx(width)}) {
            attaching.attach(PhotoFixture.caller(lead.officialId()), PhotoFixture.listing(visit, one));
            new TusClientFixture(lead.bearer()).upload(one).then().statusCode(204);
        }
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(lead)) {
            // When
            browsing.open("/visits/" + visit);
            browsing.picture("visit-media").isAccessible();
            // Then
            assertThat(browsing.page().locator(".photos audio").count()).isEqualTo(1);
            assertThat(browsing.page().locator(".photos a[download]").count()).isEqualTo(2);
            String url = browsing.page().locator(".photos audio").getAttribute("src");
            var answer = browsing.context().request().get(server + url.substring(1));
            assertThat(answer.headers())
                    .containsEntry("content-type", "audio/aac")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(answer.headers().get("content-disposition"))
                    .startsWith("attachment")
                    .endsWith(".aac\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360, 敏感记录", "en, 1440, sensitive note"})
    void aVoiceNoteBesideASensitiveNoteIsNoLinkForWhoIsNotShownTheNote(String language, int width, String why) {
        // Given
        SignedInFixture.Person lead = people.anOfficial(Role.LIAISON_OFFICER);
        SignedInFixture.Person leader = people.anOfficial(Role.OFFICIAL);
        UUID visit = house.aVisit(lead.officialId());
        byte[] sound = MediaFixture.aac(3000 + width);
        UUID listed = attaching
                .attach(PhotoFixture.caller(lead.officialId()), PhotoFixture.listing(visit, sound))
                .id();
        new TusClientFixture(lead.bearer()).upload(sound).then().statusCode(204);
        house.besideASensitiveNote(visit, lead.officialId(), listed);
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader);
                Browsing own = Browsing.at(server, language, width).signedIn(lead)) {
            // When
            browsing.open("/visits/" + visit);
            own.open("/visits/" + visit);
            browsing.picture("visit-media-withheld").isAccessible();
            // Then
            assertThat(browsing.page().locator(".photos a, .photos audio").count())
                    .isZero();
            assertThat(browsing.page().locator(".photos").innerText()).contains(why);
            assertThat(own.page().locator(".photos audio").count()).isEqualTo(1);
        }
    }

    private static String id(Browsing browsing) {
        return browsing.page().locator(".photos a").getAttribute("href").replaceAll("/photos/(.*)/view", "$1");
    }
}
