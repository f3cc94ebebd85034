package org.zoufang.photo;

/** How large photos are shown. */
public enum RenditionSize {
    /** In lists. */
    THUMBNAIL(320),
    /** On a screen. */
    VIEW(1600);

    private final int pixels;

    RenditionSize(int pixels) {
        this.pixels = pixels;
    }

    /** The longer side, at most. */
    public int pixels() {
        return pixels;
    }
}
