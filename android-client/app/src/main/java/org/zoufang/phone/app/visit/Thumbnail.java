package org.zoufang.phone.app.visit;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import java.io.File;

/** A small picture of a photo on this phone, made without reading it at full size. The original is only read. */
final class Thumbnail {

    /** Null if the file is gone or is no picture this phone can draw. */
    static Bitmap of(File photo, int side) {
        BitmapFactory.Options size = new BitmapFactory.Options();
        size.inJustDecodeBounds = true;
        BitmapFactory.decodeFile(photo.getPath(), size);
        BitmapFactory.Options smaller = new BitmapFactory.Options();
        smaller.inSampleSize = 1;
        while (Math.min(size.outWidth, size.outHeight) / (smaller.inSampleSize * 2) >= side) {
            smaller.inSampleSize *= 2;
        }
        return BitmapFactory.decodeFile(photo.getPath(), smaller);
    }

    private Thumbnail() {}
}
