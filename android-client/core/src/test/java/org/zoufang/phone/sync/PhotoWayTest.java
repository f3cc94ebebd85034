package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.sync.RoundReport.End;

/** Photos over Wi-Fi only, records always. */
class PhotoWayTest {

    private static final int CHUNK = 512 * 1024;

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private UUID photo;

    @BeforeEach
    void outOfTheWifi() throws IOException {
        File file = Files.write(folder.resolve("a.jpg"), new byte[3 * CHUNK]).toFile();
        photo = phone.photos()
                .attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
        phone.way().choose(true);
        phone.metered(true);
    }

    private UploadState state() {
        return phone.store().photos().photo(photo).orElseThrow().state();
    }

    @Test
    void photosWaitForWifiAndRecordsDoNot() {
        // Given
        server.heard().clear();

        // When
        PhotoReport photos = phone.uploads().run();
        RoundReport data = phone.sync().run();

        // Then
        assertThat(photos).isEqualTo(new PhotoReport(End.WAITS_FOR_WIFI, 0, 0, 1));
        assertThat(data.applied()).isEqualTo(2);
        assertThat(server.heard()).noneMatch(line -> line.contains("/photos"));
    }

    @Test
    void inTheWifiTheyGo() {
        // Given
        phone.metered(false);

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
    }

    @Test
    void onceOverMobileDataIsOnce() throws IOException {
        // Given
        phone.way().goOnce();

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
        assertThat(phone.way().isOpen()).isFalse();
    }

    @Test
    void whoWalksOutOfTheWifiGoesOnLaterAtTheSameByte() {
        // Given
        phone.metered(false);
        server.next(FakeServer.NONE, FakeServer.meanwhile(CHUNK, () -> phone.metered(true)));

        // When
        PhotoReport cut = phone.uploads().run();

        // Then
        assertThat(cut).isEqualTo(new PhotoReport(End.WAITS_FOR_WIFI, 0, 0, 1));
        assertThat(state()).isEqualTo(UploadState.UPLOADING);
        assertThat(server.uploads().received()).isEqualTo(CHUNK);
        phone.metered(false);
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
        assertThat(server.uploads().received()).isEqualTo(3L * CHUNK);
    }

    @Test
    void betweenPartsTooTheWayIsLookedAt() {
        // Given
        phone.metered(false);
        server.next(FakeServer.NONE, FakeServer.LOST);
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));
        server.next(FakeServer.NONE, FakeServer.meanwhile(CHUNK, () -> phone.metered(true)));

        // When
        PhotoReport cut = phone.uploads().run();

        // Then
        assertThat(cut).isEqualTo(new PhotoReport(End.WAITS_FOR_WIFI, 0, 0, 1));
        assertThat(server.uploads().received()).isEqualTo(CHUNK);
    }

    @Test
    void theCitysChoiceComesBeforeThePersons() {
        // Given
        phone.way().choose(false);

        // When
        phone.way().manage(true);

        // Then
        assertThat(phone.way().isWifiOnly()).isTrue();
        assertThat(phone.way().isManaged()).isTrue();
        phone.way().manage(true);
        phone.way().manage(null);
        assertThat(phone.way().isWifiOnly()).isFalse();
        assertThat(phone.way().isManaged()).isFalse();
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
    }
}
