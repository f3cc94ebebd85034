package org.zoufang.phone.app.camera;

import android.graphics.Bitmap;
import android.graphics.Color;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as the office's page shows it. */
public final class QrPicture {

    public static Bitmap of(String text, int side) throws WriterException {
        BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side);
        Bitmap picture = Bitmap.createBitmap(side, side, Bitmap.Config.ARGB_8888);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setPixel(x, y, dots.get(x, y) ? Color.BLACK : Color.WHITE);
            }
        }
        return picture;
    }

    private QrPicture() {}
}
