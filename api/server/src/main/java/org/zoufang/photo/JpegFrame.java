package org.zoufang.photo;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * How a JPEG (ITU-T T.81) is coded. A progressive one cannot be decoded row by row: all its coefficients are in memory
 * at once, whatever size is asked for.
 */
final class JpegFrame {

    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int TABLES = 0xC4;
    private static final int EXTENSIONS = 0xC8;
    private static final int ARITHMETIC = 0xCC;
    private static final int EXTENDED_SEQUENTIAL = 0xC1;

    private JpegFrame() {}

    /** False for sequential ones, and for what ends before it says. */
    static boolean isProgressive(InputStream jpeg) throws IOException {
        try {
            DataInputStream in = new DataInputStream(jpeg);
            for (int marker = next(in); marker != START_OF_SCAN; marker = next(in)) {
                if (isFrame(marker)) {
                    return marker > EXTENDED_SEQUENTIAL;
                }
                if (marker != START_OF_IMAGE) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
            }
            return false;
        } catch (EOFException e) {
            return false;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != TABLES
                && marker != EXTENSIONS
                && marker != ARITHMETIC;
    }

    private static int next(DataInputStream in) throws IOException {
        int read = in.readUnsignedByte();
        while (read != MARKER) {
            read = in.readUnsignedByte();
        }
        while (read == MARKER) {
            read = in.readUnsignedByte();
        }
        return read;
    }
}
