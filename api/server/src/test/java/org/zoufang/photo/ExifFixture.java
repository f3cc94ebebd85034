package org.zoufang.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An EXIF block (APP1 of JPEG) with orientation, time and place, written byte by byte (EXIF 2.32, TIFF 6.0). */
final class ExifFixture {

    private static final short ASCII = 2;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final short RATIONAL = 5;

    private ExifFixture() {}

    static byte[] app1() {
        ByteBuffer tiff = ByteBuffer.allocate(400).order(ByteOrder.BIG_ENDIAN);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        // IFD0 at 8: orientation, pointers to EXIF at 60 and GPS at 120
        directory(tiff, 8, 3);
        entry(tiff, 0x0112, SHORT, 1, 6 << 16);
        entry(tiff, 0x8769, LONG, 1, 60);
        entry(tiff, 0x8825, LONG, 1, 120);
        directory(tiff, 60, 1);
        entry(tiff, 0x9003, ASCII, 20, 90);
        tiff.position(90);
        tiff.put("2026:11:20 14:30:05\0".getBytes(StandardCharsets.US_ASCII));
        directory(tiff, 120, 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, 200);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, 230);
        degrees(tiff, 200, 31, 30);
        degrees(tiff, 230, 120, 15);
        ByteBuffer app1 = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        app1.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (2 + 6 + tiff.capacity()));
        app1.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return app1.array();
    }

    private static void directory(ByteBuffer tiff, int at, int entries) {
        tiff.position(at);
        tiff.putShort((short) entries);
    }

    private static void entry(ByteBuffer tiff, int tag, short type, int count, int value) {
        tiff.putShort((short) tag).putShort(type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int at, int degrees, int minutes) {
        tiff.position(at);
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
