package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.ANSWER_LOST;
import static org.zoufang.phone.fake.FakeServer.LOST;
import static org.zoufang.phone.fake.FakeServer.NONE;
import static org.zoufang.phone.fake.FakeServer.cutAfter;
import static org.zoufang.phone.fake.FakeServer.status;

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
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.sync.RoundReport.End;

class PhotoRoundTest {

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
    void aPhotoArrivesInOneRequestBeforeItsRecordDoes() throws IOException {
        // Given
        UUID photo = attach(1, 2 * CHUNK + 7);

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.DONE, 1, 0, 0));
        assertThat(server.uploads().stored()).containsOnlyKeys(view(photo).sha256());
        assertThat(server.heard()).containsExactly("POST /photos", "PATCH /photos/*");
        assertThat(phone.visit(visit).photosStored()).isEqualTo(1);
        assertThat(view(photo).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void anUploadGoesOnAtTheByteWhereItWasCut() throws IOException {
        // Given
        UUID photo = attach(1, 3 * CHUNK);
        server.next(NONE, cutAfter(CHUNK + 100));
        PhotoReport cut = phone.uploads().run();
        server.heard().clear();
        clock.pass(Duration.ofMinutes(1));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(cut).isEqualTo(new PhotoReport(End.UNREACHABLE, 0, 0, 1));
        assertThat(report.stored()).isEqualTo(1);
        assertThat(server.uploads().received()).isEqualTo(3L * CHUNK);
        assertThat(server.heard()).containsExactly("HEAD /photos/*", "PATCH /photos/*", "PATCH /photos/*");
        assertThat(view(photo).upload().state()).isEqualTo(UploadState.STORED);
    }

    @Test
    void onePhotoThatTheServerWillNotHaveStopsNoOther() throws IOException {
        // Given
        UUID bad = attach(1, 100);
        UUID good = attach(2, 100);
        server.uploads().refuse(view(bad).sha256());

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.DONE, 1, 1, 0));
        assertThat(view(bad).trouble()).isEqualTo("这个文件不是可识别的照片。");
        assertThat(view(bad).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(view(good).isStored()).isTrue();
        assertThat(phone.mending().retry(bad)).isTrue();
        assertThat(view(bad).upload().state()).isEqualTo(UploadState.QUEUED);
    }

    @Test
    void aPhotoIsNotTriedBeforeItsTimeUnlessAPersonAsks() throws IOException {
        // Given
        attach(1, 100);
        server.next(LOST);
        phone.uploads().run();
        server.heard().clear();
        phone.uploads().run();
        int early = server.heard().size();

        // When
        phone.mending().hurry();
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(early).isZero();
        assertThat(report.stored()).isEqualTo(1);
    }

    @Test
    void anUploadThatTheServerGaveUpBeginsAnew() throws IOException {
        // Given
        attach(1, 2 * CHUNK);
        server.next(NONE, LOST);
        phone.uploads().run();
        server.uploads().forget();
        clock.pass(Duration.ofMinutes(1));
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
    }

    @Test
    void aPartThatArrivedTwiceDoesNotSpoilThePhoto() throws IOException {
        // Given
        attach(1, 2 * CHUNK);
        server.next(NONE, FakeServer.DOUBLED);
        PhotoReport doubled = phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(doubled).isEqualTo(new PhotoReport(End.DONE, 0, 0, 1));
        assertThat(report.stored()).isEqualTo(1);
    }

    @Test
    void anUploadWhoseLastAnswerWasLostIsNotSentAgain() throws IOException {
        // Given
        attach(1, 2 * CHUNK);
        server.next(NONE, ANSWER_LOST);
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(1));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
        assertThat(server.uploads().received()).isEqualTo(2L * CHUNK);
    }

    @Test
    void aBusyServerIsLeftAloneForAsLongAsItAsks() throws IOException {
        // Given
        UUID first = attach(1, 100);
        attach(2, 100);
        server.next(status(429, "Retry-After", "60"));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.BUSY, 0, 0, 2));
        assertThat(view(first).upload().notBefore())
                .isAfterOrEqualTo(clock.now().plusSeconds(60));
    }

    @Test
    void aServerThatFailsIsTriedAgainLater() throws IOException {
        // Given
        UUID photo = attach(1, 100);
        server.next(status(500), status(201));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.end()).isEqualTo(End.FAILED);
        clock.pass(Duration.ofMinutes(1));
        assertThat(phone.uploads().run().end()).isEqualTo(End.UNREACHABLE);
        assertThat(view(photo).upload().attempts()).isEqualTo(2);
    }

    @Test
    void bytesThatTheServerHasAlreadyAreNotSentAgain() throws IOException {
        // Given
        attach(1, 100);
        phone.uploads().run();
        UUID other = phone.beginVisit();
        phone.photos()
                .attach(
                        other,
                        folder.resolve("1.jpg").toFile(),
                        new PhotoDrafting.About("image/jpeg", "同一张", null, clock.now(), PhotoSource.PICKED));
        server.heard().clear();

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
        assertThat(server.heard()).containsExactly("POST /photos");
    }

    @Test
    void aPhotoWhoseFileIsGoneNeedsThePerson() throws IOException {
        // Given
        UUID photo = attach(1, 100);
        Files.delete(folder.resolve("1.jpg"));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.refused()).isEqualTo(1);
        assertThat(view(photo).upload().code()).isEqualTo("FILE_UNREADABLE");
        assertThat(view(photo).trouble()).contains("1.jpg");
    }

    @Test
    void aTokenThatEndsInTheMiddleIsRenewedAndTheUploadGoesOn() throws IOException {
        // Given
        attach(1, 2 * CHUNK);
        server.next(NONE, (request, wire) -> {
            server.sessions().endAccess();
            return wire.exchange(request);
        });

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.stored()).isEqualTo(1);
        assertThat(server.heard()).contains("tokenRefresh");
    }

    @Test
    void aRevokedSessionKeepsThePhotos() throws IOException {
        // Given
        attach(1, 100);
        server.sessions().revoke();

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.SIGN_IN_NEEDED, 0, 0, 1));
        assertThat(phone.uploads().run().end()).isEqualTo(End.SIGN_IN_NEEDED);
        phone.signIn(1, "right");
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
    }
}
