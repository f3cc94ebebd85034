package org.zoufang.phone.app.visit;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.zoufang.phone.photo.PhotoSafe;

/** A small picture of a photo on this phone, made without reading it at full size and kept nowhere. The original is only read. */
final class Thumbnail {

    /** Null if the file is gone or is no picture this phone can draw. */
    static Bitmap of(PhotoSafe safe, File photo, int side) {
        BitmapFactory.Options size = new BitmapFactory.Options();
        size.inJustDecodeBounds = true;
        decode(safe, photo, size);
        BitmapFactory.Options smaller = new BitmapFactory.Options();
        smaller.inSampleSize = 1;
        while (Math.min(size.outWidth, size.outHeight) / (smaller.inSampleSize * 2) >= side) {
            smaller.inSampleSize *= 2;
        }
        return decode(safe, photo, smaller);
    }

    private static Bitmap decode(PhotoSafe safe, File photo, BitmapFactory.Options how) {
        try (InputStream in = safe.open(photo)) {
            return BitmapFactory.decodeStream(in, null, how);
        } catch (IOException gone) {
            return null;
        }
    }

    private Thumbnail() {}
}
