package org.zoufang.phone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.content.ContentResolver;
import android.content.Context;
import android.net.Uri;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.photo.PhotoSafe;

@RunWith(RobolectricTestRunner.class)
public class CaptureFilesTest {

    private final ContentResolver resolver = RuntimeEnvironment.getApplication().getContentResolver();

    @Test
    public void whatTheCameraWritesIsInTheLentFileByteForByte() throws Exception {
        // Given
        byte[] original = {1, 2, 3, 4};
        // When
        try (OutputStream out = resolver.openOutputStream(CaptureFiles.address("a-1.jpg"))) {
            out.write(original);
        }
        // Then
        assertThat(Files.readAllBytes(CaptureFiles.file(RuntimeEnvironment.getApplication(), "a-1.jpg")
                        .toPath()))
                .isEqualTo(original);
    }

    @Test
    public void noOtherFileOfTheAppCanBeOpened() {
        // Given
        Uri store = CaptureFiles.address("../databases/zoufang.db");
        // When
        assertThatThrownBy(() -> resolver.openOutputStream(store))
                // Then
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    public void whatNobodyTookInIsClosedAtTheNextStartAndCanStillBeTakenIn() throws Exception {
        // Given
        Context app = RuntimeEnvironment.getApplication();
        byte[] original = {1, 2, 3, 4};
        File left = CaptureFiles.file(app, "visit-1.jpg");
        Files.write(left.toPath(), original);
        PhotoSafe safe = new PhotoSafe(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
        // When
        CaptureFiles.close(app, safe, Instant.now().plusSeconds(3_600));
        // Then
        assertThat(left).doesNotExist();
        assertThat(CaptureFiles.leftOver(app, "visit-1")).singleElement().satisfies(file -> {
            assertThat(PhotoSafe.isClosed(file)).isTrue();
            assertThat(safe.open(file).readAllBytes()).isEqualTo(original);
        });
    }

    @Test
    public void whatTheCameraMayBeWritingNowIsLeftAlone() throws Exception {
        // Given
        Context app = RuntimeEnvironment.getApplication();
        File young = CaptureFiles.file(app, "visit-2.jpg");
        Files.write(young.toPath(), new byte[] {1});
        PhotoSafe safe = new PhotoSafe(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
        // When
        CaptureFiles.close(app, safe, Instant.now());
        // Then
        assertThat(young).exists();
    }
}
