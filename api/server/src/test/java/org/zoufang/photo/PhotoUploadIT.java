package org.zoufang.photo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zoufang.photo.TusClientFixture.sha256;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhotoUploadIT {

    @Inject
    PhotoFixture house;

    @Inject
    PhotoStore store;

    private TusClientFixture client;

    @BeforeEach
    void signIn() {
        client = house.client(house.anOfficial());
    }

    @Test
    void theServerTellsWhatItCanDo() {
        client.request()
                .options("/photos")
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", containsString("checksum"))
                .header("Tus-Checksum-Algorithm", "sha1,sha256")
                .header("Tus-Max-Size", "52428800");
    }

    @Test
    void aPhotoInTwoPartsIsStoredByteByByte() throws IOException {
        // Given
        byte[] photo = ImageFixture.aPhoto(1);
        String upload = client.begin(photo);
        client.patch(upload, photo, 0, 1000).then().statusCode(204).header("Upload-Offset", "1000");
        // When
        client.patch(upload, photo, 1000, photo.length).then().statusCode(204);
        // Then
        client.head(upload)
                .then()
                .statusCode(204)
                .header("Upload-Offset", String.valueOf(photo.length))
                .header("Upload-Length", String.valueOf(photo.length));
        try (InputStream kept = store.open(sha256(photo))) {
            assertThat(kept.readAllBytes()).isEqualTo(photo);
        }
        assertThat(house.one("select exif_taken_at::text from photo_blob where sha256 = ?", sha256(photo)))
                .isEqualTo("2026-11-20 14:30:05");
        assertThat(house.one("select exif_lat || ' ' || exif_lon from photo_blob where sha256 = ?", sha256(photo)))
                .isEqualTo("31.5 120.25");
    }

    @Test
    void theFirstBytesMayComeWithTheAnnouncement() {
        byte[] photo = ImageFixture.aPhoto(2);
        client.request()
                .header("Upload-Length", photo.length)
                .header("Upload-Metadata", TusClientFixture.metadata(sha256(photo)))
                .contentType("application/offset+octet-stream")
                .body(photo)
                .post("/photos")
                .then()
                .statusCode(201)
                .header("Upload-Offset", String.valueOf(photo.length));
    }

    @Test
    void aWrongOffsetIsAConflictThatTellsTheRightOne() {
        byte[] photo = ImageFixture.aPhoto(3);
        String upload = client.begin(photo);
        client.patch(upload, 17, new byte[10])
                .then()
                .statusCode(409)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("UPLOAD_OFFSET_DIFFERS"))
                .body("detail", containsString("0字节"));
    }

    @Test
    void anotherVersionOfTheProtocolIsRefusedInEnglishToo() {
        given().header("Authorization", house.bearer(house.anOfficial()))
                .header("Tus-Resumable", "0.2.2")
                .header("Accept-Language", "en")
                .header("Upload-Length", 5)
                .post("/photos")
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0")
                .body("code", equalTo("UPLOAD_VERSION"))
                .body("detail", containsString("The upload protocol is tus"));
    }

    @Test
    void aDamagedPartIsForgottenAndComesAgain() throws Exception {
        // Given
        byte[] photo = ImageFixture.aPhoto(4);
        String upload = client.begin(photo);
        byte[] damaged = photo.clone();
        damaged[500] ^= 1;
        String checksum = "sha1 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest(photo));
        // When
        client.request()
                .header("Upload-Offset", 0)
                .header("Upload-Checksum", checksum)
                .contentType("application/offset+octet-stream")
                .body(damaged)
                .patch(upload)
                .then()
                .statusCode(460)
                .body("code", equalTo("UPLOAD_CHECKSUM_DIFFERS"));
        // Then
        client.head(upload).then().statusCode(204).header("Upload-Offset", "0");
        client.patch(upload, 0, photo).then().statusCode(204);
    }

    @Test
    void anUnknownChecksumIsRefused() {
        String upload = client.begin(ImageFixture.aPhoto(5));
        client.request()
                .header("Upload-Offset", 0)
                .header("Upload-Checksum", "md5 AAAA")
                .contentType("application/offset+octet-stream")
                .body(new byte[3])
                .patch(upload)
                .then()
                .statusCode(400)
                .body("code", equalTo("UPLOAD_CHECKSUM_UNKNOWN"));
    }

    @Test
    void whatIsTooLargeEmptyOrUnannouncedIsRefusedAtTheDoor() {
        String hash = "ab".repeat(32);
        client.create(hash, 52_428_801).then().statusCode(413).body("code", equalTo("PHOTO_TOO_LARGE"));
        client.create(hash, 0).then().statusCode(422).body("code", equalTo("PHOTO_NO_IMAGE"));
        client.create("nonsense", 5).then().statusCode(400).body("code", equalTo("PHOTO_HASH_MALFORMED"));
        client.create(hash, -5).then().statusCode(400).body("code", equalTo("UPLOAD_METADATA"));
        client.request()
                .header("Upload-Length", 5)
                .header("Upload-Metadata", "filename !!!")
                .post("/photos")
                .then()
                .statusCode(400)
                .body("code", equalTo("UPLOAD_METADATA"));
    }

    @Test
    void moreBytesThanAnnouncedAreRefused() {
        byte[] photo = ImageFixture.aPhoto(6);
        String upload = client.create(sha256(photo), photo.length - 1L).header("Location");
        client.patch(upload, 0, photo).then().statusCode(422).body("code", equalTo("PHOTO_SIZE_DIFFERS"));
    }

    @Test
    void anUploadIsItsOfficialsOwn() {
        byte[] photo = ImageFixture.aPhoto(7);
        String upload = client.begin(photo);
        TusClientFixture other = house.client(house.anOfficial());
        other.head(upload).then().statusCode(404);
        other.patch(upload, 0, photo).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        other.request().delete(upload).then().statusCode(404);
        client.head("/photos/no-uuid").then().statusCode(404);
        given().header("Tus-Resumable", "1.0.0").head(upload).then().statusCode(401);
    }

    @Test
    void anUploadThatWasGivenUpIsGone() {
        byte[] photo = ImageFixture.aPhoto(8);
        String upload = client.begin(photo);
        client.patch(upload, photo, 0, 99).then().statusCode(204);
        client.request().delete(upload).then().statusCode(204);
        client.head(upload).then().statusCode(410);
    }

    @Test
    void whoHandedInTheBytesBeforeNeedNotSendThemAgain() {
        // Given
        byte[] photo = ImageFixture.aPhoto(9);
        client.upload(photo).then().statusCode(204);
        // When
        var again = client.create(sha256(photo), photo.length);
        // Then
        again.then().statusCode(201).header("Upload-Offset", String.valueOf(photo.length));
        // and a client that does not look at the offset may send them all the same
        client.patch(again.header("Location"), photo, 0, 1000)
                .then()
                .statusCode(204)
                .header("Upload-Offset", "1000");
        client.head(again.header("Location")).then().header("Upload-Offset", String.valueOf(photo.length));
    }

    @Test
    void thatBytesAreThereIsNotToldToOthers() {
        byte[] photo = ImageFixture.aPhoto(10);
        client.upload(photo).then().statusCode(204);
        house.client(house.anOfficial())
                .create(sha256(photo), photo.length)
                .then()
                .statusCode(201)
                .header("Upload-Offset", "0");
    }
}
