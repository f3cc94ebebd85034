package org.zoufang.contract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the JSON of a package into maps, lists, texts, whole numbers and booleans. */
final class JsonParser {

    private static final int DEEPEST = 16;
    private static final int DIGITS = 18;
    private static final int UNICODE = 4;
    private static final int RADIX = 16;
    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    private final String file;
    private final String json;
    private int place;
    private int depth;

    JsonParser(String file, String json) {
        this.file = file;
        this.json = json;
    }

    /** The one value of the text, and nothing after it. */
    Object value() throws EvidenceBroken {
        Object value = next();
        if (place != json.length()) {
            throw broken();
        }
        return value;
    }

    private Object next() throws EvidenceBroken {
        char first = peek();
        if (first == '{' || first == '[') {
            if (++depth > DEEPEST) {
                throw broken();
            }
            Object inner = first == '{' ? object() : list();
            depth--;
            return inner;
        }
        if (first == '"') {
            return text();
        }
        if (json.startsWith("true", place) || json.startsWith("false", place)) {
            boolean truth = first == 't';
            place += truth ? "true".length() : "false".length();
            return truth;
        }
        return number();
    }

    private Map<String, Object> object() throws EvidenceBroken {
        Map<String, Object> object = new TreeMap<>();
        place++;
        if (peek() == '}') {
            place++;
            return object;
        }
        do {
            String key = text();
            take(':');
            object.put(key, next());
        } while (goesOn('}'));
        return object;
    }

    private List<Object> list() throws EvidenceBroken {
        List<Object> list = new ArrayList<>();
        place++;
        if (peek() == ']') {
            place++;
            return list;
        }
        do {
            list.add(next());
        } while (goesOn(']'));
        return list;
    }

    private boolean goesOn(char end) throws EvidenceBroken {
        if (peek() == end) {
            place++;
            return false;
        }
        take(',');
        return true;
    }

    private String text() throws EvidenceBroken {
        take('"');
        StringBuilder text = new StringBuilder();
        for (char each = take(); each != '"'; each = take()) {
            text.append(each == '\\' ? escaped() : each);
        }
        return text.toString();
    }

    private char escaped() throws EvidenceBroken {
        char letter = take();
        if (letter == 'u' && place + UNICODE <= json.length()) {
            try {
                char read = (char) Integer.parseInt(json.substring(place, place + UNICODE), RADIX);
                place += UNICODE;
                return read;
            } catch (NumberFormatException e) {
                throw broken();
            }
        }
        int escape = ESCAPES.indexOf(letter);
        if (escape < 0) {
            throw broken();
        }
        return ESCAPED.charAt(escape);
    }

    private Long number() throws EvidenceBroken {
        int from = place;
        while (place < json.length() && (json.charAt(place) == '-' || Character.isDigit(json.charAt(place)))) {
            place++;
        }
        try {
            if (place - from > DIGITS) {
                throw broken();
            }
            return Long.parseLong(json.substring(from, place));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private char peek() throws EvidenceBroken {
        if (place >= json.length()) {
            throw broken();
        }
        return json.charAt(place);
    }

    private char take() throws EvidenceBroken {
        char next = peek();
        place++;
        return next;
    }

    private void take(char expected) throws EvidenceBroken {
        if (take() != expected) {
            throw broken();
        }
    }

    private EvidenceBroken broken() {
        return new EvidenceBroken(file, "it cannot be read 无法读取 (" + place + ")");
    }
}
