package org.zoufang.phone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.content.ContentResolver;
import android.net.Uri;
import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;

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
}
