package org.zoufang.phone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Color;
import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;

@RunWith(RobolectricTestRunner.class)
public class QrReadingTest {

    private static final String TEXT = "zoufang://server?address=https://10.1.2.3:8443&fingerprint=" + "ab".repeat(32);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aCodeInALargeTiltedPhotoIsRead() throws Exception {
        // Given
        File photo = photo(QrPicture.of(TEXT, 900), 4000, 3000, 4f);
        // When
        Optional<String> text = QrReading.read(photo);
        // Then
        assertThat(text).contains(TEXT);
    }

    @Test
    public void aPhotoWithoutACodeHasNoText() throws Exception {
        // Given
        Bitmap nothing = Bitmap.createBitmap(400, 400, Bitmap.Config.ARGB_8888);
        File photo = photo(nothing, 1200, 900, 0);
        // When
        Optional<String> text = QrReading.read(photo);
        // Then
        assertThat(text).isEmpty();
    }

    @Test
    public void aFileThatIsNoPhotoHasNoText() throws Exception {
        // Given
        File file = folder.newFile("no.jpg");
        // When
        Optional<String> text = QrReading.read(file);
        // Then
        assertThat(text).isEmpty();
    }

    private File photo(Bitmap content, int width, int height, float tilt) throws Exception {
        Bitmap picture = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888);
        Canvas canvas = new Canvas(picture);
        canvas.drawColor(Color.rgb(0xDD, 0xE2, 0xDC));
        canvas.rotate(tilt, width / 2f, height / 2f);
        canvas.drawBitmap(content, (width - content.getWidth()) / 2f, (height - content.getHeight()) / 2f, null);
        File file = folder.newFile();
        try (OutputStream out = new FileOutputStream(file)) {
            picture.compress(Bitmap.CompressFormat.JPEG, 80, out);
        }
        return file;
    }
}
