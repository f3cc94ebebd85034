package org.zoufang.phone.app.camera;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.File;
import java.util.Map;
import java.util.Optional;

/** Reads a QR code (ISO/IEC 18004) from a photo of a screen or a sheet, on the phone itself. */
public final class QrReading {

    /** A photo of many megapixels is halved until its longer side is below this: enough for a code, kind to memory. */
    private static final int LONG_SIDE = 1600;

    /** The text of the code in the photo; empty if none can be read. */
    public static Optional<String> read(File photo) {
        BitmapFactory.Options size = new BitmapFactory.Options();
        size.inJustDecodeBounds = true;
        BitmapFactory.decodeFile(photo.getPath(), size);
        BitmapFactory.Options smaller = new BitmapFactory.Options();
        smaller.inSampleSize = 1;
        while (Math.max(size.outWidth, size.outHeight) / smaller.inSampleSize > LONG_SIDE) {
            smaller.inSampleSize *= 2;
        }
        Bitmap picture = BitmapFactory.decodeFile(photo.getPath(), smaller);
        return picture == null ? Optional.empty() : read(picture);
    }

    static Optional<String> read(Bitmap picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixels(pixels, 0, width, 0, 0, width, height);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        Optional<String> text = read(new BinaryBitmap(new HybridBinarizer(light)));
        return text.isPresent() ? text : read(new BinaryBitmap(new GlobalHistogramBinarizer(light)));
    }

    private static Optional<String> read(BinaryBitmap picture) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException noCodeOrUnreadable) {
            return Optional.empty();
        }
    }

    private QrReading() {}
}
