package org.zoufang.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small voice notes and documents, each number another. */
final class MediaFixture {

    private MediaFixture() {}

    /** Two frames of silence. */
    static byte[] aac(int number) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            byte[] frame = new byte[32];
            frame[0] = (byte) 0xFF;
            frame[1] = (byte) 0xF1;
            frame[2] = 0x60;
            frame[3] = 0x40;
            frame[4] = (byte) (frame.length >> 3);
            frame[5] = (byte) ((frame.length & 7) << 5 | 0x1F);
            frame[6] = (byte) 0xFC;
            ByteBuffer.wrap(frame, 20, 4).putInt(number);
            frames.writeBytes(frame);
        }
        return frames.toByteArray();
    }

    /** An MP4 whose tracks are of these kinds, such as {@code soun}. */
    static byte[] mp4(int number, String... handlers) {
        ByteArrayOutputStream tracks = new ByteArrayOutputStream();
        for (String handler : handlers) {
            tracks.writeBytes(box(
                    "hdlr", ("\0\0\0\0\0\0\0\0" + handler + "\0".repeat(12)).getBytes(StandardCharsets.ISO_8859_1)));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(box("ftyp", "mp42\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1)));
        file.writeBytes(box("mdat", ("vide" + number).getBytes(StandardCharsets.ISO_8859_1)));
        file.writeBytes(box("moov", tracks.toByteArray()));
        return file.toByteArray();
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    static byte[] docx(int number) {
        return zip("[Content_Types].xml", "word/document.xml", "n" + number);
    }

    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(1);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A compound file with parts of these names. */
    static byte[] old(int number, String... parts) {
        ByteBuffer file = ByteBuffer.allocate(1_024 + 512 * (1 + parts.length / 4));
        file.putLong(0xD0CF11E0A1B11AE1L);
        file.putInt(64, number);
        for (int i = 0; i < parts.length; i++) {
            file.position(512 + 128 * i);
            file.put(parts[i].getBytes(StandardCharsets.UTF_16LE));
        }
        return file.array();
    }
}
