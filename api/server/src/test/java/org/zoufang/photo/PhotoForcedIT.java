package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.official.Caller;

/** A photo is answered as stored, and its row written, after its bytes and its name are on the disk, and not before. */
@QuarkusTest
class PhotoForcedIT {

    private final Staging staging;
    private final PhotoIntake intake;
    private final PhotoKeeping keeping;
    private final MeterRegistry meters;
    private final PhotoFixture house;
    private final List<String> steps = new ArrayList<>();

    @TempDir
    private Path folder;

    private PhotoUploading uploading;
    private Caller caller;
    private byte[] photo;
    private String sha256;
    private UUID upload;
    private boolean broken;

    PhotoForcedIT(Staging staging, PhotoIntake intake, PhotoKeeping keeping, MeterRegistry meters, PhotoFixture house) {
        this.staging = staging;
        this.intake = intake;
        this.keeping = keeping;
        this.meters = meters;
        this.house = house;
    }

    @BeforeEach
    void aPhotoIsAnnounced() throws IOException {
        caller = PhotoFixture.caller(house.anOfficial());
        photo = ImageFixture.aPhoto((int) (System.nanoTime() % 1_000_000));
        sha256 = TusClientFixture.sha256(photo);
        uploading = new PhotoUploading(staging, intake, new FolderStore(folder, this::force), keeping, meters);
        upload = uploading.begin(caller, sha256, photo.length).id();
    }

    @Test
    void theAnswerComesAfterTheBytesAndTheNameAreOnTheDisk() throws IOException {
        // When
        UploadProgress answer = sends();

        // Then
        steps.add("answered at " + answer.offset());
        assertThat(steps)
                .containsExactly("content, not named yet, row open", "name, row open", "answered at " + photo.length);
        assertThat(keeping.upload(caller, upload).isComplete()).isTrue();
    }

    @Test
    void whatTheDiskDidNotTakeIsNotAnsweredAsStoredAndGoesOnLater() throws IOException {
        // Given
        broken = true;

        // When
        ThrowingCallable sending = () -> sends();

        // Then
        assertThatThrownBy(sending).isInstanceOf(StoreFailed.class);
        assertThat(keeping.upload(caller, upload).isComplete()).isFalse();
        broken = false;
        assertThat(uploading.progress(caller, upload).offset()).isEqualTo(photo.length);
        assertThat(keeping.upload(caller, upload).isComplete()).isTrue();
    }

    private UploadProgress sends() {
        return uploading.append(caller, upload, 0, photo.length, null, new ByteArrayInputStream(photo));
    }

    private void force(Path path) throws IOException {
        if (upload == null) {
            return;
        }
        String row = keeping.upload(caller, upload).isComplete() ? "row written" : "row open";
        boolean named = Files.exists(
                folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256));
        steps.add(
                Files.isDirectory(path)
                        ? "name, " + row
                        : "content, " + (named ? "named" : "not named yet") + ", " + row);
        if (broken) {
            throw new IOException("no power");
        }
    }
}
