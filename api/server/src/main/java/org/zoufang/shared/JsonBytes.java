package org.zoufang.shared;

import java.util.Arrays;

/** JSON in UTF-8 that is put together piece by piece. */
public final class JsonBytes {

    private static final int USUAL = 256 * 1024;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /** Structure, names and numbers: nothing but ASCII. */
    public JsonBytes ascii(String text) {
        int more = text.length();
        makeRoom(more);
        for (int i = 0; i < more; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += more;
        return this;
    }

    public JsonBytes utf8(byte[] text) {
        makeRoom(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    public JsonText json() {
        return JsonText.ofUtf8(Arrays.copyOf(bytes, length));
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
