package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zoufang.photo.TusClientFixture.sha256;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class PhotoContentIT {

    @Inject
    PhotoFixture house;

    @Inject
    PhotoAttaching attaching;

    @Inject
    PhotoStore store;

    @Inject
    ZoufangConfig config;

    private UUID official;
    private TusClientFixture client;

    @BeforeEach
    void signIn() {
        official = house.anOfficial();
        client = house.client(official);
    }

    @Test
    void whatIsNoImageIsRefusedAndKeptAside() throws Exception {
        // Given
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        String upload = client.begin(page);
        // When
        client.patch(upload, 0, page).then().statusCode(422).body("code", equalTo("PHOTO_NO_IMAGE"));
        // Then
        assertThat(store.has(sha256(page))).isFalse();
        Path aside = PhotoFolder.of(config).resolve("refused").resolve(upload.substring(upload.lastIndexOf('/') + 1));
        assertThat(Files.readAllBytes(aside)).isEqualTo(page);
        client.head(upload).then().statusCode(422).header("Refusal-Code", "PHOTO_NO_IMAGE");
    }

    @Test
    void aPageThatCallsItselfAPhotoFurtherInIsStillNone() {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes("<html><!-- ".getBytes(StandardCharsets.UTF_8));
        polyglot.writeBytes(ImageFixture.aPhoto(201));
        client.upload(polyglot.toByteArray()).then().statusCode(422).body("code", equalTo("PHOTO_NO_IMAGE"));
    }

    @Test
    void aPhotoWithAnArchiveBehindItIsAPhoto() {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(ImageFixture.aPhoto(202));
        polyglot.writeBytes(new byte[] {'P', 'K', 3, 4, 0, 0});
        client.upload(polyglot.toByteArray()).then().statusCode(204);
        assertThat(type(polyglot.toByteArray())).isEqualTo("image/jpeg");
    }

    @Test
    void aVoiceNoteAndADocumentAreKeptAsWhatTheyAreAndAFilmIsRefused() {
        byte[] voice = MediaFixture.aac(210);
        byte[] document = MediaFixture.docx(210);
        client.upload(voice).then().statusCode(204);
        client.upload(document).then().statusCode(204);
        assertThat(type(voice)).isEqualTo("audio/aac");
        assertThat(type(document)).endsWith("wordprocessingml.document");
        client.upload(MediaFixture.mp4(210, "soun", "vide"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PHOTO_NO_IMAGE"));
    }

    @Test
    void aGifAndAHeaderWithoutAnImageAreRefused() {
        client.upload("GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(422);
        client.upload(Arrays.copyOf(ImageFixture.aPhoto(203), 20))
                .then()
                .statusCode(422)
                .body("code", equalTo("PHOTO_NO_IMAGE"));
    }

    @Test
    void aPngThatIsCalledAJpegIsKeptAsWhatItIs() {
        byte[] png = ImageFixture.plain("png", 64, 48, 204);
        client.upload(png).then().statusCode(204);
        assertThat(type(png)).isEqualTo("image/png");
    }

    @Test
    void aBombOfPixelsIsRefusedByItsHeader() {
        client.upload(png(60_000, 60_000)).then().statusCode(422).body("code", equalTo("PHOTO_TOO_MANY_PIXELS"));
    }

    @Test
    void aHeicIsKeptThoughItCannotBeShown() {
        ByteBuffer heic = ByteBuffer.allocate(64).putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII));
        heic.putInt(0).put("mif1heic".getBytes(StandardCharsets.US_ASCII));
        client.upload(heic.array()).then().statusCode(204);
        assertThat(type(heic.array())).isEqualTo("image/heic");
    }

    @Test
    void anotherContentThanAnnouncedIsRefusedAndMayComeRight() {
        // Given
        byte[] photo = ImageFixture.aPhoto(205);
        UUID visit = house.aVisit(official);
        UUID listed = attaching
                .attach(PhotoFixture.caller(official), PhotoFixture.listing(visit, photo))
                .id();
        byte[] other = photo.clone();
        other[other.length - 9] ^= 1;
        String upload = client.begin(photo);
        // When
        client.patch(upload, 0, other).then().statusCode(422).body("code", equalTo("PHOTO_HASH_DIFFERS"));
        // Then
        assertThat(state(listed)).isEqualTo("QUARANTINED");
        client.upload(photo).then().statusCode(204);
        assertThat(state(listed)).isEqualTo("STORED");
    }

    @Test
    void anUploadThatStopsHalfWayIsNoPhotoYet() throws Exception {
        byte[] photo = ImageFixture.aPhoto(206);
        String upload = client.begin(photo);
        client.patch(upload, photo, 0, photo.length / 2).then().statusCode(204);
        assertThat(store.has(sha256(photo))).isFalse();
        client.head(upload).then().header("Upload-Offset", String.valueOf(photo.length / 2));
    }

    @Test
    void theSamePhotoFromEightConnectionsAtOnceIsOneBlob() {
        // Given
        byte[] photo = ImageFixture.aLargePhoto(207);
        // When
        List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> client.upload(photo).statusCode()))
                .toList();
        // Then
        assertThat(all.stream().map(CompletableFuture::join)).containsOnly(204);
        assertThat(house.one("select count(*)::text from photo_blob where sha256 = ?", sha256(photo)))
                .isEqualTo("1");
    }

    @Test
    void ofEightEqualPartsOfOneUploadAtOnceNoneDoesHarm() throws Exception {
        // Given
        byte[] photo = ImageFixture.aLargePhoto(208);
        String upload = client.begin(photo);
        // When
        List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.patch(upload, 0, photo).statusCode()))
                .toList();
        // Then
        assertThat(all.stream().map(CompletableFuture::join)).containsAnyOf(204).isSubsetOf(204, 409);
        assertThat(store.open(sha256(photo)).readAllBytes()).isEqualTo(photo);
    }

    private String type(byte[] photo) {
        return house.one("select media_type from photo_blob where sha256 = ?", sha256(photo));
    }

    private String state(UUID photo) {
        return house.one("select state from photo where id = ?", photo);
    }

    private static byte[] png(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13);
        int start = png.position();
        png.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(png.array(), start, 17);
        return png.putInt((int) crc.getValue()).array();
    }
}
