package org.zoufang.fleet;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as a camera would write them: real JPEGs that no compression makes small. */
public final class Picture {

    private Picture() {}

    /** A noisy square picture with this many pixels on each side; 1300 gives a megabyte, 2900 five. */
    public static File take(Path file, int side, long seed) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        if (!ImageIO.write(image, "jpeg", file.toFile())) {
            throw new IOException("this Java writes no JPEG");
        }
        return file.toFile();
    }
}
