package org.zoufang.photo;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Knows sound by its first bytes: AAC in ADTS frames, MP4 without pictures, AMR, Ogg with Opus or Vorbis, MP3. */
final class SoundSniffing {

    private static final int BEGINNING = 128;
    private static final int ADTS_HEAD = 7;
    private static final int BOX_HEAD = 8;
    private static final int LARGEST_MOVIE_BOX = 16 * 1024 * 1024;

    private SoundSniffing() {}

    /** The media type, or null if it is no sound. */
    static String type(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] beginning = new byte[(int) Math.min(BEGINNING, file.length())];
            file.readFully(beginning);
            String text = new String(beginning, StandardCharsets.ISO_8859_1);
            if (text.startsWith("#!AMR\n") || text.startsWith("#!AMR-WB\n")) {
                return "audio/amr";
            }
            if (text.startsWith("OggS")) {
                return text.contains("OpusHead") || text.contains("\u0001vorbis") ? "audio/ogg" : null;
            }
            if (text.length() > BOX_HEAD && text.startsWith("ftyp", 4)) {
                return hasSoundAlone(file) ? "audio/mp4" : null;
            }
            if (isAdts(file)) {
                return "audio/aac";
            }
            return text.startsWith("ID3") || isLayerThree(beginning) ? "audio/mpeg" : null;
        }
    }

    private static boolean isLayerThree(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2;
    }

    /** Two frames one behind the other, or one that fills the file (ISO/IEC 13818-7). */
    private static boolean isAdts(RandomAccessFile file) throws IOException {
        int first = frame(file, 0);
        return first > 0 && (first == file.length() || frame(file, first) > 0);
    }

    private static int frame(RandomAccessFile file, long at) throws IOException {
        if (at + ADTS_HEAD > file.length()) {
            return -1;
        }
        byte[] head = new byte[ADTS_HEAD];
        file.seek(at);
        file.readFully(head);
        boolean sync = (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF0;
        int length = (head[3] & 0x3) << 11 | (head[4] & 0xFF) << 3 | (head[5] & 0xE0) >> 5;
        return sync && length >= ADTS_HEAD ? length : -1;
    }

    /** Looks into the box that lists the tracks: a film is no voice note. */
    private static boolean hasSoundAlone(RandomAccessFile file) throws IOException {
        long at = 0;
        while (at + BOX_HEAD <= file.length()) {
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            byte[] name = new byte[4];
            file.readFully(name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals("moov")) {
                long rest = Math.min(size - BOX_HEAD, file.length() - file.getFilePointer());
                return rest > 0 && rest <= LARGEST_MOVIE_BOX && isSoundAlone(file, (int) rest);
            }
            long whole = size == 1 && at + 2 * BOX_HEAD <= file.length() ? file.readLong() : size;
            if (whole < BOX_HEAD) {
                return false;
            }
            at += whole;
        }
        return false;
    }

    private static boolean isSoundAlone(RandomAccessFile file, int size) throws IOException {
        byte[] box = new byte[size];
        file.readFully(box);
        String tracks = new String(box, StandardCharsets.ISO_8859_1);
        boolean sound = false;
        for (int at = tracks.indexOf("hdlr");
                at >= 0 && at + 16 <= tracks.length();
                at = tracks.indexOf("hdlr", at + 4)) {
            String handler = tracks.substring(at + 12, at + 16);
            if (handler.equals("vide")) {
                return false;
            }
            sound |= handler.equals("soun");
        }
        return sound;
    }
}
