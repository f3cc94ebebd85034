package org.zoufang.phone.app.camera;

import android.content.Context;
import java.io.File;
import java.util.UUID;
import org.zoufang.phone.photo.PhotoSafe;

/** Where photos, voice notes and files lie until the server has them: closed, and nothing else beside them. */
public final class PhotoFolder {

    public static File of(Context context) {
        File folder = new File(context.getFilesDir(), "photos");
        folder.mkdirs();
        return folder;
    }

    /** A file that nobody has used yet. */
    public static File fresh(Context context) {
        return new File(of(context), UUID.randomUUID() + PhotoSafe.SUFFIX);
    }

    private PhotoFolder() {}
}
