package org.zoufang.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos as cameras make them, each with content of its own. */
final class ImageFixture {

    private static final int MARKER = 2;

    private ImageFixture() {}

    /** A JPEG with EXIF: taken 2026-11-20 14:30:05 at 31.5 N, 120.25 E, to be turned by 90 degrees. */
    static byte[] aPhoto(int width, int height, long seed) {
        byte[] plain = plain("jpg", width, height, seed);
        byte[] exif = ExifFixture.app1();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(plain, 0, MARKER);
        joined.writeBytes(exif);
        joined.write(plain, MARKER, plain.length - MARKER);
        return joined.toByteArray();
    }

    static byte[] aPhoto(long seed) {
        return aPhoto(640, 480, seed);
    }

    /** A large one, incompressible: about one byte and a half per pixel. */
    static byte[] aLargePhoto(long seed) {
        return aPhoto(1600, 1200, seed);
    }

    static byte[] plain(String format, int width, int height, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < width; x += 4) {
            for (int y = 0; y < height; y += 4) {
                pen.setColor(new Color(random.nextInt(1 << 24)));
                pen.fillRect(x, y, 4, 4);
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
