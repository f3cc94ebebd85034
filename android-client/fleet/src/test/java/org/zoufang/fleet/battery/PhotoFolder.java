package org.zoufang.fleet.battery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The server's folder of originals, looked at from outside. */
final class PhotoFolder {

    private PhotoFolder() {}

    /** For each stored photo's hash, the hash of the bytes that lie under its name. */
    static Map<String, String> hashes(Path originals, Collection<Truth.Photo> photos) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (Truth.Photo photo : photos) {
            Path file = originals.resolve(photo.sha256().substring(0, 2)).resolve(photo.sha256());
            if (photo.state().equals("STORED") && Files.exists(file)) {
                hashes.put(photo.sha256(), Bytes.sha256(file));
            }
        }
        return hashes;
    }
}
