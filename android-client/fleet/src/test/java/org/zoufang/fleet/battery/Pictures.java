package org.zoufang.fleet.battery;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.zoufang.fleet.Picture;

/** Small real JPEGs, each with bytes of its own: one picture, with another comment (JPEG's COM segment) in each. */
final class Pictures {

    private static final int SIDE = 60;
    /** The most that one of JPEG's segments holds. */
    private static final int COMMENT = 65_533;

    private static byte[] plain;

    private Pictures() {}

    /** One that is padded to about so many bytes, by further comments. */
    static File of(Path file, long number, int size) throws IOException {
        File small = of(file, number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] picture = Files.readAllBytes(file);
        bytes.write(picture, 0, 2);
        Random random = new Random(number);
        while (bytes.size() + picture.length < size) {
            byte[] comment = new byte[Math.min(COMMENT, size - bytes.size() - picture.length)];
            random.nextBytes(comment);
            int length = comment.length + 2;
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) (length >> 8), (byte) length});
            bytes.write(comment);
        }
        bytes.write(picture, 2, picture.length - 2);
        Files.write(file, bytes.toByteArray());
        return small;
    }

    static File of(Path file, long number) throws IOException {
        byte[] comment = String.format("%020d", number).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] picture = plain();
        bytes.write(picture, 0, 2);
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        bytes.write(comment);
        bytes.write(picture, 2, picture.length - 2);
        return Files.write(file, bytes.toByteArray()).toFile();
    }

    private static synchronized byte[] plain() throws IOException {
        if (plain == null) {
            Path file = Files.createTempFile("battery", ".jpg");
            plain = Files.readAllBytes(Picture.take(file, SIDE, 1).toPath());
            Files.delete(file);
        }
        return plain;
    }
}
