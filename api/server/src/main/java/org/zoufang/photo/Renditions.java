package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/**
 * Makes what is shown of a photo, at the first asking, and keeps it. Only a few at a time, and of a huge original only
 * every n-th pixel is unfolded, so that memory is bounded whatever is handed in.
 */
@ApplicationScoped
class Renditions {

    private static final Set<String> DECODED = Set.of("image/jpeg", "image/png");
    /** A progressive JPEG takes six bytes of memory for each pixel while it is decoded. */
    private static final long PROGRESSIVE_PIXELS = 24_000_000;

    private static final double QUALITY = 0.85;
    private static final int PATIENCE_SECONDS = 20;

    private final PhotoStore store;
    private final Path folder;
    private final Semaphore hands;

    Renditions(PhotoStore store, ZoufangConfig config) throws IOException {
        this.store = store;
        this.folder = Files.createDirectories(PhotoFolder.of(config).resolve("renditions"));
        this.hands = new Semaphore(config.photo().renditionsAtOnce(), true);
    }

    Path of(String sha256, String mediaType, RenditionSize size) throws IOException {
        Path made = folder.resolve(sha256 + "." + size.pixels() + ".jpg");
        if (Files.exists(made)) {
            return made;
        }
        if (!DECODED.contains(mediaType)) {
            throw Refused.because(RefusalCode.PHOTO_NO_RENDITION, null);
        }
        takeHand();
        try {
            return Files.exists(made) ? made : make(sha256, mediaType, size, made);
        } finally {
            hands.release();
        }
    }

    private Path make(String sha256, String mediaType, RenditionSize size, Path made) throws IOException {
        BufferedImage upright = turn(decode(sha256, mediaType, size.pixels()), orientation(sha256, mediaType));
        Path fresh = Files.createTempFile(folder, "new", ".jpg");
        double scale = Math.min(1.0, (double) size.pixels() / Math.max(upright.getWidth(), upright.getHeight()));
        Thumbnails.of(upright)
                .scale(scale)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toFile(fresh.toFile());
        return Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private BufferedImage decode(String sha256, String mediaType, int pixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (InputStream original = store.open(sha256);
                ImageInputStream in = new FileCacheImageInputStream(original, folder.toFile())) {
            reader.setInput(in, true, true);
            ImageReadParam every = reader.getDefaultReadParam();
            requireBounded(sha256, mediaType, (long) reader.getWidth(0) * reader.getHeight(0));
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * pixels));
            every.setSourceSubsampling(step, step, 0, 0);
            return onWhite(reader.read(0, every));
        } catch (IIOException | RuntimeException e) {
            throw Refused.because(RefusalCode.PHOTO_NO_RENDITION, null);
        } finally {
            reader.dispose();
        }
    }

    private void requireBounded(String sha256, String mediaType, long pixels) throws IOException {
        if (pixels <= PROGRESSIVE_PIXELS || !mediaType.equals("image/jpeg")) {
            return;
        }
        try (InputStream original = new BufferedInputStream(store.open(sha256))) {
            if (JpegFrame.isProgressive(original)) {
                throw Refused.because(RefusalCode.PHOTO_NO_RENDITION, null);
            }
        }
    }

    private int orientation(String sha256, String mediaType) throws IOException {
        if (!mediaType.equals("image/jpeg")) {
            return ExifReading.NOTHING.orientation();
        }
        try (InputStream original = new BufferedInputStream(store.open(sha256))) {
            return ExifReading.of(original).orientation();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    private static BufferedImage turn(BufferedImage image, int orientation) {
        Orientation as = orientation < 1 || orientation > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(orientation);
        return ExifFilterUtils.getFilterForOrientation(as).apply(image);
    }

    private void takeHand() {
        try {
            if (hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.because(RefusalCode.TRY_LATER, null);
    }
}
