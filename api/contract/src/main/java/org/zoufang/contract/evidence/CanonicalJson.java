package org.zoufang.contract.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON that can be written in one way only (RFC 8785, for objects, lists, texts, whole numbers and booleans): keys in
 * their order, no blanks, what is null left out.
 */
public final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private CanonicalJson() {}

    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    /**
     * Reads an object that was written in this way.
     *
     * @throws EvidenceBroken if a single byte of it would be written otherwise
     */
    public static Map<String, Object> read(String file, byte[] bytes) throws EvidenceBroken {
        Object value = new JsonParser(file, new String(bytes, StandardCharsets.UTF_8)).value();
        if (!(value instanceof Map<?, ?>) || !Arrays.equals(bytes(value), bytes)) {
            throw new EvidenceBroken(file, "it is not written as it was 内容格式被改动");
        }
        Map<String, Object> object = new TreeMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> object.put((String) key, each));
        return object;
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?>) {
            write((Map<?, ?>) value, json);
        } else if (value instanceof Iterable<?>) {
            write((Iterable<?>) value, json);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            json.append(value);
        } else {
            write(value.toString(), json);
        }
    }

    private static void write(Map<?, ?> map, StringBuilder json) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                sorted.put(key.toString(), value);
            }
        });
        json.append('{');
        String before = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            json.append(before);
            write(entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
            before = ",";
        }
        json.append('}');
    }

    private static void write(Iterable<?> list, StringBuilder json) {
        json.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next(), json);
            json.append(each.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static void write(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int escape = ESCAPED.indexOf(each);
            if (escape >= 0) {
                json.append('\\').append(ESCAPES.charAt(escape));
            } else if (each < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", (int) each));
            } else {
                json.append(each);
            }
        }
        json.append('"');
    }
}
