package org.zoufang.phone.draft;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A person's own words in what he did, whatever it was: what he can copy out of it and use again. */
final class WrittenWords {

    /** In the order in which they are read. */
    private static final List<String> FIELDS = List.of(
            "title", "purpose", "text", "agreedText", "cause", "place", "caption", "reason", "toWhom", "contactName");

    /** Parts that say a line each: who was met, who was told, where a tour goes, what an inspection rests on. */
    private static final List<String> PARTS = List.of("hosts", "told", "stops", "legal");

    private static final List<String> OF_PART =
            List.of("name", "post", "whom", "phone", "points", "subject", "item", "basis", "approvalNumber");

    private WrittenWords() {}

    /** A line for each thing that was written; empty if nothing was. */
    static String of(JsonObject input) {
        List<String> lines = new ArrayList<>(texts(input, FIELDS));
        for (String part : PARTS) {
            for (JsonElement one : each(input.get(part))) {
                if (one.isJsonObject()) {
                    lines.add(String.join(" ", texts(one.getAsJsonObject(), OF_PART)));
                }
            }
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private static List<String> texts(JsonObject from, List<String> fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            for (JsonElement one : each(from.get(field))) {
                if (one.isJsonPrimitive()) {
                    texts.add(one.getAsString());
                }
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static Iterable<JsonElement> each(JsonElement value) {
        if (value == null) {
            return List.of();
        }
        JsonArray alone = new JsonArray();
        alone.add(value);
        return value.isJsonArray() ? value.getAsJsonArray() : alone;
    }
}
