package org.zoufang.phone.photo;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.zoufang.phone.store.PhoneStore;

/**
 * At the start of the app, before anybody else touches the folder: no photo's bytes lie open on this phone, and none lie
 * there that nobody knows of. Killed at any moment it goes on at the next start.
 */
public final class PhotoSealing {

    private final PhoneStore store;
    private final PhotoSafe safe;
    private final File folder;

    /** @param folder in which the photos lie, and nothing else */
    public PhotoSealing(PhoneStore store, PhotoSafe safe, File folder) {
        this.store = store;
        this.safe = safe;
        this.folder = folder;
    }

    /** Closes what an earlier version left open, and removes what an ended process left behind. */
    public void goOn() {
        for (QueuedPhoto photo : store.photos().all()) {
            File file = new File(photo.path());
            try {
                if (file.isFile() && !PhotoSafe.isClosed(file)) {
                    close(photo, file);
                }
            } catch (IOException noRoom) {
                // The open file stays as it is, and is tried again at the next start.
            }
        }
        forgetUnknown();
    }

    // The closed file is on the disk before the row names it, and the open one goes only after that.
    private void close(QueuedPhoto photo, File file) throws IOException {
        folder.mkdirs();
        File closed = new File(folder, photo.id() + PhotoSafe.SUFFIX);
        PhotoPrint print;
        try (InputStream in = new FileInputStream(file)) {
            print = safe.close(in, closed);
        }
        if (print.sha256().equals(photo.sha256())) {
            store.change(() -> store.photos().put(photo.at(closed.getPath())));
            file.delete();
        } else {
            closed.delete();
        }
    }

    private void forgetUnknown() {
        Set<String> known = store.photos().all().stream()
                .map(photo -> new File(photo.path()).getName())
                .collect(Collectors.toSet());
        File[] unknown = folder.listFiles(file -> file.isFile() && !known.contains(file.getName()));
        if (unknown != null) {
            for (File file : unknown) {
                file.delete();
            }
        }
    }
}
