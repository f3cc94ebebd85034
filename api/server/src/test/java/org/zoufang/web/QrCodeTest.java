package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 4;

    @Test
    void aScannerReadsWhatWasDrawn() throws ReaderException {
        // Given
        String text = "zoufang://server?address=https://192.0.2.7:8443&fingerprint=" + "ab".repeat(32);
        // When
        QrCode code = QrCode.of(text);
        // Then
        assertThat(scanned(code)).isEqualTo(text);
    }

    private static String scanned(QrCode code) throws ReaderException {
        int width = code.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * SCALE;
            int top = Integer.parseInt(squares.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }
}
