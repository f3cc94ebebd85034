package org.zoufang.contract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a group of commands, by which phone and server know whether two groups of one id say the same: SHA-256
 * over one canonical JSON text. Keys are in order, what is null is left out of an object, a number is written in one
 * way only.
 */
public final class CommandHash {

    private static final int FIRST_PRINTABLE = 0x20;

    private CommandHash() {}

    /** The hash, 32 bytes, of a JSON value as maps, lists, texts, numbers and booleans. */
    public static byte[] of(Object value) {
        return ofCanonical(canonical(value));
    }

    /** The hash of a text that {@link #canonical} made. */
    public static byte[] ofCanonical(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** The one way to write a JSON value. What is no JSON counts as its text. */
    public static String canonical(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Map<?, ?>) {
            write((Map<?, ?>) value, json);
        } else if (value instanceof Iterable<?>) {
            write((Iterable<?>) value, json);
        } else if (value instanceof Number) {
            json.append(number((Number) value));
        } else {
            write(value.toString(), json);
        }
    }

    private static void write(Map<?, ?> map, StringBuilder json) {
        Map<String, Object> sorted = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() != null) {
                sorted.put(String.valueOf(entry.getKey()), entry.getValue());
            }
        }
        char before = '{';
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            json.append(before);
            write(entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
            before = ',';
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void write(Iterable<?> list, StringBuilder json) {
        json.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next(), json);
            json.append(each.hasNext() ? "," : "");
        }
        json.append(']');
    }

    /** 1, 1.0 and 1e0 are one number. Written with an exponent, so that 1e999999999 stays short. */
    private static String number(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString());
        if (decimal.signum() == 0) {
            return "0";
        }
        decimal = decimal.stripTrailingZeros();
        return decimal.scale() == 0
                ? decimal.unscaledValue().toString()
                : decimal.unscaledValue() + "E" + -(long) decimal.scale();
    }

    private static void write(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                json.append('\\').append(each);
            } else if (each < FIRST_PRINTABLE || Character.isSurrogate(each)) {
                json.append(String.format("\\u%04x", (int) each));
            } else {
                json.append(each);
            }
        }
        json.append('"');
    }
}
