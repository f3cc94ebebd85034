package org.zoufang.phone.app.look;

import android.app.Activity;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.view.View;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what a screen looks like to {@code target/screenshots/}, drawn by Android's own graphics, so that a person can look at it. */
public final class Screenshot {

    /** Draws the whole window of the screen. */
    public static File of(Activity screen, String name) {
        View window = screen.getWindow().getDecorView();
        Bitmap picture = Bitmap.createBitmap(window.getWidth(), window.getHeight(), Bitmap.Config.ARGB_8888);
        window.draw(new Canvas(picture));
        File file = new File("target/screenshots", name + ".png");
        file.getParentFile().mkdirs();
        try (OutputStream out = new FileOutputStream(file)) {
            picture.compress(Bitmap.CompressFormat.PNG, 100, out);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        return file;
    }

    private Screenshot() {}
}
