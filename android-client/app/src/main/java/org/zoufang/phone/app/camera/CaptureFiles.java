package org.zoufang.phone.app.camera;

import android.content.Context;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.zoufang.phone.app.LentFile;
import org.zoufang.phone.photo.PhotoSafe;

/**
 * Lends the camera one file to write a picture into, and nothing else: the address names a file of the app's own capture folder, and only an app that was
 * granted that very address may open it.
 */
public final class CaptureFiles extends LentFile {

    private static final String AUTHORITY = "org.zoufang.phone.capture";
    private static final String VOICE = ".aac";
    /** Letters of a UUID. */
    private static final int ID = 36;

    private static final long QUIET_MILLIS = TimeUnit.MINUTES.toMillis(10);

    /** The file behind a capture's name. */
    public static File file(Context context, String name) {
        File folder = new File(context.getFilesDir(), "capture");
        folder.mkdirs();
        return new File(folder, name);
    }

    /** The name of a picture that the camera is asked for: it says to which visit it belongs. */
    public static String picture(UUID visit) {
        return visit + "-" + UUID.randomUUID() + ".jpg";
    }

    /** The visit to which a capture of that name belongs. */
    public static UUID visitOf(String name) {
        return UUID.fromString(name.substring(0, ID));
    }

    /** The name of a voice note that is being recorded: it says where it belongs. */
    public static String voice(UUID visit, UUID note) {
        return visit + "-" + note + "-" + UUID.randomUUID() + VOICE;
    }

    /** The note block to which a voice note of that name belongs; null if it is a picture. */
    public static UUID noteOf(File file) {
        String name = file.getName();
        return name.contains(VOICE) ? UUID.fromString(name.substring(ID + 1, 2 * ID + 1)) : null;
    }

    /** Pictures that a camera wrote and voice notes, that nobody has taken in yet, because the app was ended meanwhile. */
    public static List<File> leftOver(Context context, String beginning) {
        File[] files = file(context, "x")
                .getParentFile()
                .listFiles(file -> file.getName().startsWith(beginning) && file.length() > 0);
        return files == null ? List.of() : List.of(files);
    }

    /**
     * At the start of the app: what a camera wrote and nobody took in is closed, and lies open no longer. A camera may be
     * writing at this very moment, and its file wakes the app: what is younger than ten minutes waits for the next start.
     */
    public static void close(Context context, PhotoSafe safe, Instant now) {
        File[] open = file(context, "x").getParentFile().listFiles(file -> !file.getName()
                .endsWith(PhotoSafe.SUFFIX));
        for (File file : open == null ? new File[0] : open) {
            if (file.lastModified() < now.toEpochMilli() - QUIET_MILLIS) {
                close(file, safe);
            }
        }
    }

    private static void close(File file, PhotoSafe safe) {
        File closed = new File(file.getParentFile(), file.getName() + PhotoSafe.SUFFIX);
        try (InputStream in = new FileInputStream(file)) {
            if (file.length() > 0) {
                safe.close(in, closed);
                // When it was taken is known by this alone.
                closed.setLastModified(file.lastModified());
            }
            file.delete();
        } catch (IOException noRoom) {
            closed.delete();
        }
    }

    /** The address under which the camera may write it. */
    public static Uri address(String name) {
        return address(AUTHORITY, name);
    }

    @Override
    protected File lent(Uri address) throws FileNotFoundException {
        String name = address.getLastPathSegment();
        if (name == null || !name.matches("[0-9a-zA-Z-]+\\.jpg")) {
            throw new FileNotFoundException("No such capture");
        }
        return file(getContext(), name);
    }

    @Override
    protected int mode(String asked) {
        return ParcelFileDescriptor.parseMode(asked);
    }

    @Override
    public String getType(Uri address) {
        return "image/jpeg";
    }
}
