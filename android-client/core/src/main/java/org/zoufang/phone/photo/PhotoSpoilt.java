package org.zoufang.phone.photo;

import java.io.IOException;

/** A photo's bytes on this phone are not those that were kept: changed, cut off, or closed by another phone's key. */
public final class PhotoSpoilt extends IOException {

    private static final long serialVersionUID = 1L;

    PhotoSpoilt(String what, Throwable cause) {
        super(what, cause);
    }
}
