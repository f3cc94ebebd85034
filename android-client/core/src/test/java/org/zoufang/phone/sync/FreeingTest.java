package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** When the phone may give the room of a photo back. */
class FreeingTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private File file;
    private UUID photo;

    @BeforeEach
    void aPhoto() throws IOException {
        file = Files.write(folder.resolve("a.jpg"), new byte[100]).toFile();
        photo = phone.photos()
                .attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
        phone.sync().run();
    }

    private void listedAsStored() {
        JsonObject record = server.records().document(photo).orElseThrow().deepCopy();
        Json.put(record, "state", "STORED");
        server.records().put(Entity.PHOTO, photo, record);
        phone.sync().run();
    }

    private void aMonthPasses() {
        clock.pass(Duration.ofDays(31));
        phone.signIn(1, "right");
        phone.sync().run();
        phone.sync().run();
    }

    @Test
    void aPhotoStaysAMonthAfterItIsStoredAndListedThenItsRoomIsFree() {
        // Given
        phone.uploads().run();
        listedAsStored();
        boolean atOnce = file.exists();

        // When
        aMonthPasses();

        // Then
        assertThat(atOnce).isTrue();
        assertThat(file).doesNotExist();
        assertThat(phone.store().photos().of(visit)).isEmpty();
        assertThat(phone.visit(visit).photosStored()).isEqualTo(1);
    }

    @Test
    void aPhotoWhoseBytesAreNotThereStays() {
        // Given
        listedAsStored();

        // When
        aMonthPasses();

        // Then
        assertThat(file).exists();
    }

    @Test
    void aPhotoThatTheRecordDoesNotListAsStoredStays() {
        // Given
        phone.uploads().run();

        // When
        aMonthPasses();

        // Then
        assertThat(file).exists();
        assertThat(phone.store().photos().of(visit)).hasSize(1);
    }

    @Test
    void aPhotoOfAVisitWithUnsentWorkStays() {
        // Given
        phone.uploads().run();
        listedAsStored();
        server.records().refuse(group -> java.util.Optional.of("TOO_LONG"));
        phone.write(visit, "还没有上传");

        // When
        aMonthPasses();

        // Then
        assertThat(file).exists();
    }

    @Test
    void aServerThatLostItsPhotosGetsThemAgain() {
        // Given
        phone.uploads().run();
        listedAsStored();
        JsonObject record = server.records().document(photo).orElseThrow().deepCopy();
        Json.put(record, "state", "EXPECTED");
        server.records().put(Entity.PHOTO, photo, record);
        server.records().restore(server.records().backup());
        server.uploads().lose();

        // When
        phone.sync().run();
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
        assertThat(server.uploads().stored()).hasSize(1);
    }
}
