package org.zoufang.complaint;

import java.util.Locale;

/**
 * Filing numbers and inquiry codes: letters and digits that nobody confuses when he copies them from paper (Crockford's
 * base 32), in groups of four.
 */
final class FilingCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    private FilingCode() {}

    /** So many characters drawn from these bytes, one from each. */
    static String of(byte[] drawn, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(drawn[i] & 31));
        }
        return text.toString();
    }

    /** As somebody typed it: without the strokes between, in capitals, with what looks alike put right. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
