package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.CHANGED;
import static org.zoufang.phone.fake.FakeServer.NONE;
import static org.zoufang.phone.fake.FakeServer.cutAfter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.sync.RoundReport.End;

/** Bytes that arrive as others than those that were taken. */
class PhotoChangedTest {

    private static final int CHUNK = 512 * 1024;

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private UUID attach(int seed, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        File file = Files.write(folder.resolve(seed + ".jpg"), bytes).toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
    }

    private PhotoView view(UUID photo) {
        return phone.visit(visit).photos().stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bytesThatChangedOnTheirWayGoAgainInPartsThatAreChecked() throws IOException {
        // Given
        UUID photo = attach(1, CHUNK + 7);
        server.next(NONE, CHANGED);

        // When
        PhotoReport changed = phone.uploads().run();

        // Then
        assertThat(changed).isEqualTo(new PhotoReport(End.DONE, 0, 0, 1));
        assertThat(view(photo).trouble()).isNull();
        server.heard().clear();
        clock.pass(Duration.ofMinutes(1));
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
        assertThat(server.heard()).containsExactly("POST /photos", "PATCH /photos/*", "PATCH /photos/*");
    }

    @Test
    void bytesThatAreNotThoseThatWereTakenNeedThePersonAfterEachPartWasChecked() throws IOException {
        // Given
        UUID photo = attach(1, 100);
        Files.write(folder.resolve("1.jpg"), new byte[100]);

        // When
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.refused()).isEqualTo(1);
        assertThat(view(photo).upload().code()).isEqualTo("PHOTO_HASH_DIFFERS");
    }

    @Test
    void whatWasCutAndThenFoundChangedBeginsAnew() throws IOException {
        // Given
        attach(1, 2 * CHUNK);
        server.next(NONE, (request, wire) -> cutAfter(CHUNK).of(request, sent -> CHANGED.of(sent, wire)));
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));
        PhotoReport changed = phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(changed).isEqualTo(new PhotoReport(End.DONE, 0, 0, 1));
        assertThat(report.stored()).isEqualTo(1);
    }
}
