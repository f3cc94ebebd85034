package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives out what {@link PhotoReading} has allowed: originals as they came, renditions without anything but pixels. */
@ApplicationScoped
public class PhotoBytes {

    private final PhotoStore store;
    private final Renditions renditions;

    PhotoBytes(PhotoStore store, Renditions renditions) {
        this.store = store;
        this.renditions = renditions;
    }

    /** The original, byte by byte. */
    public InputStream original(StoredPhoto photo) {
        try {
            return store.open(photo.sha256());
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }

    /**
     * A JPEG of the photo, upright, at most {@code size} pixels a side.
     *
     * @throws org.zoufang.shared.Refused with PHOTO_NO_RENDITION if this server cannot decode the format, or TRY_LATER
     */
    public byte[] rendition(StoredPhoto photo, RenditionSize size) {
        try {
            Path made = renditions.of(photo.sha256(), photo.mediaType(), size);
            return Files.readAllBytes(made);
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }
}
