package org.zoufang.contract.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** SHA-256 (FIPS 180-4), written as 64 hexadecimal digits in small letters. */
public final class Digests {

    private static final int RADIX = 16;

    private Digests() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    public static String of(byte[] bytes) {
        return hex(begin().digest(bytes));
    }

    /** Of a JSON value in its one way to be written. */
    public static String ofJson(Object value) {
        return of(CanonicalJson.bytes(value));
    }

    public static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(bytes.length * 2);
        for (byte each : bytes) {
            hex.append(Character.forDigit(each >> Byte.SIZE / 2 & RADIX - 1, RADIX));
            hex.append(Character.forDigit(each & RADIX - 1, RADIX));
        }
        return hex.toString();
    }

    /** The bytes of hexadecimal digits; none where there is anything else. */
    public static byte[] bytes(String hex) {
        if (hex.length() % 2 != 0 || !hex.matches("[0-9a-f]*")) {
            return new byte[0];
        }
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), RADIX);
        }
        return bytes;
    }

    /** A fingerprint as a person types it: capitals, blanks and colons do not count. */
    public static String typed(String fingerprint) {
        return fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
