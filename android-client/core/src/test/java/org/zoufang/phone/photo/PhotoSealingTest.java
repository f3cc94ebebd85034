package org.zoufang.phone.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

/** The first start after the update that closes photos, and every start after it. */
class PhotoSealingTest {

    private static final byte[] PICTURE = new byte[200_000];

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private File photos;
    private UUID photo;

    @BeforeEach
    void aPhotoLiesOpen() throws IOException {
        photos = folder.resolve("photos").toFile();
        assertThat(photos.mkdirs()).isTrue();
        File open = Files.write(photos.toPath().resolve("old.jpg"), PICTURE).toFile();
        photo = phone.photos()
                .attach(phone.beginVisit(), open, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
    }

    private PhotoSealing sealing() {
        return new PhotoSealing(phone.store(), phone.safe(), photos);
    }

    private QueuedPhoto queued() {
        return phone.store().photos().photo(photo).orElseThrow();
    }

    @Test
    void aPhotoOfAnEarlierVersionIsClosedAndArrivesAsItWasTaken() throws IOException {
        // Given
        String sha256 = queued().sha256();

        // When
        sealing().goOn();

        // Then
        assertThat(photos.list()).containsExactly(photo + PhotoSafe.SUFFIX);
        assertThat(PhotoSafe.isClosed(new File(queued().path()))).isTrue();
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
        assertThat(server.uploads().stored()).containsOnlyKeys(sha256);
        assertThat(server.uploads().stored().get(sha256)).isEqualTo(PICTURE);
    }

    @Test
    void killedBeforeTheRowNamesTheClosedFileItBeginsAgain() throws IOException {
        // Given
        Files.write(photos.toPath().resolve(photo + PhotoSafe.SUFFIX), new byte[] {1, 2, 3});

        // When
        sealing().goOn();

        // Then
        assertThat(photos.list()).containsExactly(photo + PhotoSafe.SUFFIX);
        assertThat(phone.safe().open(new File(queued().path())).readAllBytes()).isEqualTo(PICTURE);
    }

    @Test
    void killedBeforeTheOpenFileWentItGoesAtTheNextStart() throws IOException {
        // Given
        sealing().goOn();
        Files.write(photos.toPath().resolve("old.jpg"), PICTURE);

        // When
        sealing().goOn();

        // Then
        assertThat(photos.list()).containsExactly(photo + PhotoSafe.SUFFIX);
    }

    @Test
    void aPhotoThatIsNotWhatWasTakenIsLeftForItsPerson() throws IOException {
        // Given
        Files.write(photos.toPath().resolve("old.jpg"), new byte[] {9});

        // When
        sealing().goOn();

        // Then
        assertThat(photos.list()).containsExactly("old.jpg");
        assertThat(phone.uploads().run().refused()).isEqualTo(1);
    }

    @Test
    void aPhoneWithoutRoomKeepsTheOpenPhoto() throws IOException {
        // Given
        assertThat(new File(photos, photo + PhotoSafe.SUFFIX).mkdirs()).isTrue();

        // When
        sealing().goOn();

        // Then
        assertThat(queued().path()).endsWith("old.jpg");
        assertThat(phone.uploads().run().stored()).isEqualTo(1);
    }

    @Test
    void aPhoneWithoutPhotosHasNothingToDo() {
        // Given
        PhotoSealing none = new PhotoSealing(
                new org.zoufang.phone.store.MemoryStore(),
                phone.safe(),
                folder.resolve("none").toFile());

        // When
        none.goOn();

        // Then
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aPhotoWhoseFileIsGoneStaysInTheListForItsPerson() throws IOException {
        // Given
        Files.delete(photos.toPath().resolve("old.jpg"));
        QueuedPhoto before = queued();

        // When
        sealing().goOn();

        // Then
        assertThat(queued()).isEqualTo(before);
        assertThat(photos.list()).isEmpty();
    }
}
