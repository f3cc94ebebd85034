package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zoufang.photo.TusClientFixture.sha256;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class PhotoShownIT {

    private static final int CUTS = 24;

    @Inject
    PhotoFixture house;

    @Inject
    PhotoAttaching attaching;

    @Inject
    Sql sql;

    private UUID lead;
    private UUID member;
    private UUID visit;

    @BeforeEach
    void onSite() {
        lead = house.anOfficial();
        member = house.anOfficial();
        visit = house.aVisit(lead, member);
    }

    @Test
    void aRenditionIsUprightSmallAndSaysNothingOfTimeAndPlace() throws Exception {
        // Given
        byte[] photo = ImageFixture.aPhoto(2000, 1000, 301);
        assertThat(saysTimeOrPlace(photo)).isTrue();
        String address = stored(member, photo);
        // When
        byte[] thumbnail = bytes(member, address + "/thumbnail");
        byte[] view = bytes(member, address + "/view");
        // Then
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(thumbnail));
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(ImageIO.read(new ByteArrayInputStream(view)).getHeight()).isEqualTo(1600);
        assertThat(saysTimeOrPlace(thumbnail)).isFalse();
        assertThat(saysTimeOrPlace(view)).isFalse();
    }

    @Test
    void anOriginalComesBackByteByByteUnderASafeName() {
        byte[] photo = ImageFixture.aPhoto(302);
        String address = stored(member, photo);
        byte[] back = house.client(member)
                .request()
                .get(address + "/original")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("private"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + address.substring(8) + ".jpg\""))
                .extract()
                .asByteArray();
        assertThat(sha256(back)).isEqualTo(sha256(photo));
    }

    @Test
    void whoTakesAnOriginalIsOnTheTrailAndWhoIsRefusedOrLooksAtARenditionIsNot() {
        // Given
        String address = stored(member, ImageFixture.aPhoto(306));
        // When
        status(lead, address + "/original");
        status(house.anOfficial(Role.OFFICIAL), address + "/original");
        status(member, address + "/view");
        // Then
        assertThat(sql.list(
                        "select official_id from trail where action = 'photoOriginalRead' and entity_id = ?",
                        row -> Sql.id(row, "official_id"),
                        address.substring(8)))
                .containsExactly(lead);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String address = stored(lead, ImageFixture.aPhoto(303));
        TusClientFixture client = house.client(lead);
        String tag = client.request().get(address + "/thumbnail").header("ETag");
        client.request()
                .header("If-None-Match", tag)
                .get(address + "/thumbnail")
                .then()
                .statusCode(304)
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void originalsAreForTheAuthorTheLeadAndTheServiceOffice() {
        String address = stored(member, ImageFixture.aPhoto(304));
        UUID colleague = house.anOfficial();
        String own = stored(lead, ImageFixture.aPhoto(305));
        assertThat(status(member, address + "/original")).isEqualTo(200);
        assertThat(status(lead, address + "/original")).isEqualTo(200);
        assertThat(status(house.anOfficial(Role.SERVICE_OFFICE), address + "/original"))
                .isEqualTo(200);
        assertThat(status(member, own + "/original")).isEqualTo(404);
        assertThat(status(house.anOfficial(Role.OFFICIAL), address + "/original"))
                .isEqualTo(404);
    }

    @Test
    void renditionsAreForThoseWhoMaySeeTheVisit() {
        String address = stored(member, ImageFixture.aPhoto(306));
        UUID colleague = house.anOfficial();
        assertThat(status(lead, address + "/view")).isEqualTo(200);
        assertThat(status(house.anOfficial(Role.OFFICIAL), address + "/view")).isEqualTo(200);
        assertThat(status(house.anOfficial(Role.LIAISON_OFFICER), address + "/view"))
                .isEqualTo(404);
        assertThat(status(colleague, "/photos/nonsense/view")).isEqualTo(404);
        RestAssured.get(address + "/view").then().statusCode(401);
    }

    @Test
    void aWithdrawnPhotoIsShownToNobody() {
        String address = stored(member, ImageFixture.aPhoto(307));
        attaching.withdraw(PhotoFixture.caller(member), new PhotoWithdrawInput(address.substring(8), "重复"));
        assertThat(status(member, address + "/view")).isEqualTo(404);
        assertThat(status(member, address + "/original")).isEqualTo(404);
    }

    @Test
    void aVoiceNoteIsADownloadForWhoMaySeeTheVisitAndStandsOnTheTrail() {
        // Given
        byte[] voice = MediaFixture.aac(401);
        String address = stored(member, voice);
        UUID leader = house.anOfficial(Role.OFFICIAL);
        // When
        byte[] heard = house.client(leader)
                .request()
                .get(address + "/view")
                .then()
                .statusCode(200)
                .contentType("audio/aac")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + address.substring(8) + ".aac\""))
                .extract()
                .asByteArray();
        // Then
        assertThat(heard).isEqualTo(voice);
        assertThat(status(lead, address + "/thumbnail")).isEqualTo(404);
        assertThat(sql.list(
                        "select official_id from trail where action = 'photoOriginalRead' and entity_id = ?",
                        row -> Sql.id(row, "official_id"),
                        address.substring(8)))
                .containsExactly(leader);
    }

    @Test
    void aVoiceNoteToASensitiveNoteIsForThoseWhoAreShownItsText() {
        // Given
        String address = stored(member, MediaFixture.aac(402));
        UUID leader = house.anOfficial(Role.OFFICIAL);
        int before = status(leader, address + "/view");
        // When
        house.besideASensitiveNote(visit, member, UUID.fromString(address.substring(8)));
        // Then
        assertThat(before).isEqualTo(200);
        assertThat(status(leader, address + "/view")).isEqualTo(404);
        assertThat(status(lead, address + "/view")).isEqualTo(200);
        assertThat(status(member, address + "/view")).isEqualTo(200);
    }

    @Test
    void fiftyMegapixelsAreShownWithoutUnfoldingThemAll() throws Exception {
        // Given
        byte[] bomb = OneColour.png(10_000, 5_000);
        String address = stored(lead, bomb);
        // When
        byte[] thumbnail = bytes(lead, address + "/thumbnail");
        // Then
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail)).getWidth()).isEqualTo(320);
    }

    /**
     * Cut by a camera that died or by a full card: the bytes are evidence all the same. Of a JPEG the part that is there is
     * shown; of a PNG nothing can be, and whoever looks is told.
     */
    @ParameterizedTest
    @CsvSource({"jpg, image/jpeg", "png, 404PHOTO_NO_RENDITION"})
    void ofACutPictureTheOriginalIsThereAndThePreviewIsThereOrSaidNotToBe(String format, String expected) {
        byte[] whole = ImageFixture.plain(format, 320, 240, 308);
        Set<String> answers = new TreeSet<>();
        for (int part = 1; part < CUTS; part++) {
            // Given
            byte[] cut = Arrays.copyOf(whole, whole.length * part * part / (CUTS * CUTS));
            if (house.client(lead).upload(cut).statusCode() != 204) {
                answers.add("refused");
                continue;
            }
            String address = listed(lead, cut);
            // When
            Response shown = house.client(lead).request().get(address + "/thumbnail");
            // Then
            answers.add(
                    shown.statusCode() == 200 ? shown.contentType() : shown.statusCode() + shown.<String>path("code"));
            assertThat(house.client(lead).request().get(address + "/original").asByteArray())
                    .as("cut at %d", cut.length)
                    .isEqualTo(cut);
        }
        assertThat(answers).contains(expected).isSubsetOf("404PHOTO_NO_RENDITION", "image/jpeg", "refused");
    }

    private String stored(UUID author, byte[] photo) {
        house.client(author).upload(photo).then().statusCode(204);
        return listed(author, photo);
    }

    private String listed(UUID author, byte[] photo) {
        return "/photos/"
                + attaching
                        .attach(PhotoFixture.caller(author), PhotoFixture.listing(visit, photo))
                        .id();
    }

    private byte[] bytes(UUID official, String address) {
        return house.client(official)
                .request()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }

    private int status(UUID official, String address) {
        return RestAssured.given()
                .header("Authorization", house.bearer(official))
                .get(address)
                .statusCode();
    }

    private static boolean saysTimeOrPlace(byte[] image) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(image))
                .containsDirectoryOfType(ExifDirectoryBase.class);
    }
}
