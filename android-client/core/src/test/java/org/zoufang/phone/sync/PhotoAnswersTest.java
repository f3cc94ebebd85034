package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.LOST;
import static org.zoufang.phone.fake.FakeServer.NONE;
import static org.zoufang.phone.fake.FakeServer.status;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.sync.RoundReport.End;

/** Answers to an upload that are allowed but rare, or come from somebody in between. */
class PhotoAnswersTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private UUID photo;

    @BeforeEach
    void aPhoto() throws IOException {
        File file = Files.write(folder.resolve("a.jpg"), new byte[100]).toFile();
        photo = phone.photos()
                .attach(phone.beginVisit(), file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
    }

    private QueuedPhoto queued() {
        return phone.store().photos().photo(photo).orElseThrow();
    }

    private static FakeServer.Fault withHeaders(Map<String, String> headers) {
        return (request, wire) -> {
            HttpAnswer answer = wire.exchange(request);
            return new HttpAnswer(answer.status(), headers, new byte[0]);
        };
    }

    private PhotoReport later() {
        clock.pass(Duration.ofMinutes(5));
        return phone.uploads().run();
    }

    @Test
    void anUploadWhosePlaceIsAWholeAddressAndThatSaysNoOffsetBeginsAtItsFirstByte() {
        // Given
        server.next(withHeaders(Map.of("Location", "http://server/photos/0")));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.DONE, 1, 0, 0));
        assertThat(server.uploads().received()).isEqualTo(100);
    }

    @Test
    void anUploadThatWasMadeWithoutAPlaceIsTriedAgain() {
        // Given
        server.next(withHeaders(Map.of("Upload-Offset", "0")));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.UNREACHABLE, 0, 0, 1));
        assertThat(later().stored()).isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotSayHowFarItIsIsNotTakenForAnything() {
        // Given
        server.next(NONE, LOST);
        phone.uploads().run();
        clock.pass(Duration.ofMinutes(5));
        server.next(withHeaders(Map.of()));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.UNREACHABLE, 0, 0, 1));
        assertThat(later().stored()).isEqualTo(1);
    }

    @Test
    void aRefusalWithoutWordsSaysItsStatus() {
        // Given
        server.next(
                NONE,
                (request, wire) ->
                        new HttpAnswer(422, Map.of(), "{\"code\":\"MOON_NOT_FULL\"}".getBytes(StandardCharsets.UTF_8)));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.refused()).isEqualTo(1);
        assertThat(queued().code()).isEqualTo("MOON_NOT_FULL");
        assertThat(queued().message()).isEqualTo("HTTP 422");
    }

    @Test
    void aServerThatTakesNeitherTheOldNorTheNewTokenWaitsForAPersonAndKeepsThePhoto() {
        // Given
        server.next(status(401), NONE, status(401));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.SIGN_IN_NEEDED, 0, 0, 1));
        assertThat(server.isCalm()).isTrue();
        assertThat(later().stored()).isEqualTo(1);
    }

    @Test
    void aPhotoThatIsGoneFromThePhoneMeanwhileDoesNotComeBackWithARefusal() {
        // Given
        server.next(NONE, (request, wire) -> {
            phone.store().change(() -> phone.store().photos().remove(photo));
            return status(422).of(request, wire);
        });

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(phone.store().photos().photo(photo)).isEmpty();
    }

    @Test
    void aServerThatKnowsNoUploadsYetIsTriedAgainLater() {
        // Given
        server.next(status(404));

        // When
        PhotoReport report = phone.uploads().run();

        // Then
        assertThat(report).isEqualTo(new PhotoReport(End.DONE, 0, 0, 1));
        assertThat(queued().state()).isEqualTo(UploadState.QUEUED);
        assertThat(queued().notBefore()).isAfter(clock.now());
        assertThat(later().stored()).isEqualTo(1);
    }
}
