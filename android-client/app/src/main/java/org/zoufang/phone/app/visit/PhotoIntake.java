package org.zoufang.phone.app.visit;

import android.content.Context;
import android.net.Uri;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.PhotoDrafting.About;

/** Brings a picture's bytes, exactly as they came, into the app's own folder and puts it on the visit. */
final class PhotoIntake {

    private static final int BUFFER = 64 * 1024;

    private final Context context;
    private final UUID visit;

    PhotoIntake(Context context, UUID visit) {
        this.context = context;
        this.visit = visit;
    }

    /** A picture the camera wrote for us; null if it could not be kept. */
    Drafted taken(PhoneParts parts, File capture) {
        File original = new File(folder(), capture.getName());
        Instant at = parts.clock().now();
        try {
            if (!capture.renameTo(original)) {
                throw new IOException("not moved");
            }
            Drafted drafted =
                    parts.photos().attach(visit, original, new About("image/jpeg", null, null, at, PhotoSource.CAMERA));
            if (!drafted.isKept()) {
                // There is no second copy of what the camera took: it goes back to where it is offered again.
                original.renameTo(capture);
            }
            return drafted;
        } catch (IOException noSpace) {
            return null;
        }
    }

    /** A picture from the gallery; null if it could not be kept. */
    Drafted picked(PhoneParts parts, Uri picture) {
        File original = new File(folder(), UUID.randomUUID() + ".picked");
        try (InputStream in = context.getContentResolver().openInputStream(picture)) {
            copy(in, original);
            String type = context.getContentResolver().getType(picture);
            About about = new About(type, null, null, null, PhotoSource.PICKED);
            Drafted drafted = parts.photos().attach(visit, original, about);
            if (!parts.uses(drafted.id(), original)) {
                original.delete();
            }
            return drafted;
        } catch (IOException | SecurityException unreadable) {
            original.delete();
            return null;
        }
    }

    private File folder() {
        File folder = new File(context.getFilesDir(), "photos");
        folder.mkdirs();
        return folder;
    }

    private static void copy(InputStream in, File file) throws IOException {
        try (OutputStream out = new FileOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
    }
}
