package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** Looks at bytes before they become evidence: their true type, and how many pixels a photo would unfold to. */
@ApplicationScoped
class PhotoIntake {

    private static final Set<String> DECODED = Set.of("image/jpeg", "image/png");
    private static final Set<String> KEPT = Set.of("image/webp", "image/heic", "image/heif");
    /** How each JPEG begins: the start of the image, and of the marker after it (ITU-T T.81). */
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final long MILLION = 1_000_000L;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final long pixels;

    PhotoIntake(ZoufangConfig config) {
        this.pixels = config.photo().megapixels() * MILLION;
    }

    /**
     * The facts of a photo, a voice note or a document. Nothing is decoded but headers.
     *
     * @throws Refused with PHOTO_NO_IMAGE or PHOTO_TOO_MANY_PIXELS
     */
    PhotoFacts look(Path file) throws IOException {
        String type = type(file);
        if (KEPT.contains(type)) {
            return new PhotoFacts(type, null, null, null, null, null);
        }
        String other = DECODED.contains(type) ? null : soundOrDocument(file);
        if (other != null) {
            return new PhotoFacts(other, null, null, null, null, null);
        }
        if (!DECODED.contains(type)) {
            throw Refused.because(RefusalCode.PHOTO_NO_IMAGE, "sha256");
        }
        int[] size = size(file, type);
        if ((long) size[0] * size[1] > pixels) {
            throw Refused.because(RefusalCode.PHOTO_TOO_MANY_PIXELS, "sha256", pixels);
        }
        ExifReading exif = exif(file, type);
        return new PhotoFacts(type, size[0], size[1], exif.takenAt(), exif.latitude(), exif.longitude());
    }

    private static String soundOrDocument(Path file) throws IOException {
        String sound = SoundSniffing.type(file);
        return sound == null ? DocumentSniffing.type(file) : sound;
    }

    private String type(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(JPEG.length);
            // Nothing else begins so, and to compare with all that there is costs more than to hash a photo.
            if (Arrays.equals(in.readNBytes(JPEG.length), JPEG)) {
                return "image/jpeg";
            }
            in.reset();
            return types.detect(in, new Metadata()).toString();
        }
    }

    private static ExifReading exif(Path file, String type) throws IOException {
        if (!type.equals("image/jpeg")) {
            return ExifReading.NOTHING;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ExifReading.of(in);
        }
    }

    private static int[] size(Path file, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return new int[] {reader.getWidth(0), reader.getHeight(0)};
        } catch (IIOException | EOFException | RuntimeException e) {
            throw Refused.because(RefusalCode.PHOTO_NO_IMAGE, "sha256");
        } finally {
            reader.dispose();
        }
    }
}
