package org.zoufang.shared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** JSON in UTF-8 that is put together piece by piece. */
public final class JsonBytes {

    private static final int USUAL = 256 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);

    /** Structure, names and numbers: nothing but ASCII. */
    public JsonBytes ascii(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        bytes.write(ascii, 0, ascii.length);
        return this;
    }

    public JsonBytes utf8(byte[] text) {
        bytes.write(text, 0, text.length);
        return this;
    }

    public JsonText json() {
        return JsonText.ofUtf8(bytes.toByteArray());
    }
}
