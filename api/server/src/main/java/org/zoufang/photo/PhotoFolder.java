package org.zoufang.photo;

import java.nio.file.Path;
import org.zoufang.shared.ZoufangConfig;

/** The folder of photos: the operator's, else one in the data folder. */
public final class PhotoFolder {

    private PhotoFolder() {}

    /** The folder; originals lie in {@code originals}, those that were refused in {@code refused}. */
    public static Path of(ZoufangConfig config) {
        return config.photo().folder().orElseGet(() -> config.data().resolve("photos"));
    }
}
