package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.Locale;
import org.zoufang.phone.json.Json;

/** What an enterprise or a colleague is found by. */
public final class SearchWords {

    private static final String[] FIELDS = {"name", "shortName", "pinyin", "initials", "creditCode"};

    private SearchWords() {}

    /** Half width, lower case, without blanks: as stored words and a typed text are compared. */
    public static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", "");
    }

    /** All words of a document, one per line, so that a typed text never matches across two of them. */
    public static String of(JsonObject document) {
        StringBuilder words = new StringBuilder();
        for (String field : FIELDS) {
            String value = fold(Json.text(document, field));
            if (!value.isEmpty()) {
                words.append(value).append('\n');
            }
        }
        return words.toString();
    }
}
