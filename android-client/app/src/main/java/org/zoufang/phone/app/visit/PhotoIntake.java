package org.zoufang.phone.app.visit;

import android.content.Context;
import android.net.Uri;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.camera.PhotoFolder;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.PhotoDrafting.About;

/** Brings a picture's bytes, exactly as they came, closed into the app's own folder and puts it on the visit. */
public final class PhotoIntake {

    private final Context context;
    private final UUID visit;

    public PhotoIntake(Context context, UUID visit) {
        this.context = context;
        this.visit = visit;
    }

    /** A picture the camera wrote for us, or a voice note; null if it could not be kept. There is no second copy: it goes only when it is kept. */
    public Drafted taken(PhoneParts parts, File capture) {
        Instant at = Instant.ofEpochMilli(capture.lastModified());
        try (InputStream in = parts.safe().open(capture)) {
            UUID note = CaptureFiles.noteOf(capture);
            String type = note == null ? "image/jpeg" : MediaTypes.VOICE;
            Drafted drafted = attach(parts, in, new About(type, null, note, at, PhotoSource.CAMERA));
            if (drafted.isKept()) {
                capture.delete();
            }
            return drafted;
        } catch (FileNotFoundException takenInAlready) {
            return Drafted.nothing();
        } catch (IOException noSpace) {
            return null;
        }
    }

    /** A picture from the gallery, or a file; null if it could not be kept. */
    Drafted picked(PhoneParts parts, Uri picture) {
        try (InputStream in = context.getContentResolver().openInputStream(picture)) {
            String type = context.getContentResolver().getType(picture);
            return attach(parts, in, new About(type, null, null, null, PhotoSource.PICKED));
        } catch (IOException | SecurityException unreadable) {
            return null;
        }
    }

    private Drafted attach(PhoneParts parts, InputStream original, About about) throws IOException {
        File closed = PhotoFolder.fresh(context);
        boolean used = false;
        try {
            parts.safe().close(original, closed);
            Drafted drafted = parts.photos().attach(visit, closed, about);
            used = parts.uses(drafted.id(), closed);
            return drafted;
        } finally {
            if (!used) {
                closed.delete();
            }
        }
    }
}
