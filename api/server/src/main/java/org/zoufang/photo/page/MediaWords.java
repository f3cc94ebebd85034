package org.zoufang.photo.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoState;
import org.zoufang.photo.PhotoView;

/** What the page of a visit asks of a photo, voice note or file beyond its record. */
@TemplateExtension
final class MediaWords {

    private MediaWords() {}

    static boolean picture(PhotoView photo) {
        return MediaTypes.isImage(photo.mediaType());
    }

    static boolean sound(PhotoView photo) {
        return MediaTypes.isSound(photo.mediaType());
    }

    /** Such as DOCX. */
    static String ending(PhotoView photo) {
        return MediaTypes.ending(photo.mediaType()).toUpperCase(Locale.ROOT);
    }

    static long kilobytes(PhotoView photo) {
        return Math.max(1, photo.size() / 1024);
    }

    /** How many the record lists. */
    static long listed(List<PhotoView> photos) {
        return photos.stream().filter(photo -> !photo.withdrawn()).count();
    }

    /** Of how many the server has the bytes. */
    static long stored(List<PhotoView> photos) {
        return photos.stream()
                .filter(photo -> !photo.withdrawn() && photo.state() == PhotoState.STORED)
                .count();
    }
}
