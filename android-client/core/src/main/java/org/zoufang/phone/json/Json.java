package org.zoufang.phone.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and builds JSON trees. A field that is absent and a field that is null are the same. */
public final class Json {

    private Json() {}

    /** @throws IllegalArgumentException if {@code text} is no JSON object */
    public static JsonObject object(String text) {
        try {
            JsonElement element = JsonParser.parseString(text);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (com.google.gson.JsonParseException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
        throw new IllegalArgumentException("no JSON object");
    }

    public static String text(JsonObject from, String field) {
        JsonElement value = from.get(field);
        return value instanceof JsonPrimitive ? value.getAsString() : null;
    }

    public static int number(JsonObject from, String field) {
        return (int) longNumber(from, field);
    }

    public static long longNumber(JsonObject from, String field) {
        JsonElement value = from.get(field);
        return value instanceof JsonPrimitive ? value.getAsLong() : 0;
    }

    public static boolean flag(JsonObject from, String field) {
        JsonElement value = from.get(field);
        return value instanceof JsonPrimitive && value.getAsBoolean();
    }

    public static UUID id(JsonObject from, String field) {
        String text = text(from, field);
        return text == null ? null : UUID.fromString(text);
    }

    public static Instant instant(JsonObject from, String field) {
        String text = text(from, field);
        return text == null ? null : java.time.OffsetDateTime.parse(text).toInstant();
    }

    /** The constant named in {@code field}; null if there is none or this version does not know it. */
    public static <E extends Enum<E>> E constant(JsonObject from, String field, Class<E> type) {
        String text = text(from, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    /** The constants named in a list; those this version does not know are left out. */
    public static <E extends Enum<E>> List<E> constants(JsonObject from, String field, Class<E> type) {
        List<String> names = texts(from, field);
        List<E> constants = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (names.contains(constant.name())) {
                constants.add(constant);
            }
        }
        return constants;
    }

    public static JsonObject child(JsonObject from, String field) {
        JsonElement value = from.get(field);
        return value instanceof JsonObject ? (JsonObject) value : null;
    }

    /** The objects of a list; none if it is absent. */
    public static List<JsonObject> objects(JsonObject from, String field) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : array(from, field)) {
            objects.add(element.getAsJsonObject());
        }
        return objects;
    }

    public static List<String> texts(JsonObject from, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(from, field)) {
            texts.add(element.getAsString());
        }
        return texts;
    }

    private static JsonArray array(JsonObject from, String field) {
        JsonElement value = from.get(field);
        return value instanceof JsonArray ? (JsonArray) value : new JsonArray();
    }

    public static JsonArray arrayOfTexts(Iterable<?> values) {
        JsonArray array = new JsonArray();
        for (Object value : values) {
            array.add(value.toString());
        }
        return array;
    }

    public static JsonArray arrayOf(Iterable<? extends JsonElement> values) {
        JsonArray array = new JsonArray();
        for (JsonElement value : values) {
            array.add(value);
        }
        return array;
    }

    /** A copy without fields that are null. */
    public static JsonObject withoutNulls(JsonObject from) {
        JsonObject copy = new JsonObject();
        for (Map.Entry<String, JsonElement> field : from.entrySet()) {
            JsonElement value = field.getValue();
            if (value instanceof JsonObject) {
                copy.add(field.getKey(), withoutNulls((JsonObject) value));
            } else if (!value.isJsonNull()) {
                copy.add(field.getKey(), value.deepCopy());
            }
        }
        return copy;
    }

    /** What a JSON merge patch (RFC 7396) makes of an object: a field that is null in the patch goes. */
    public static JsonObject patched(JsonObject target, JsonObject patch) {
        JsonObject patched = target.deepCopy();
        for (Map.Entry<String, JsonElement> field : patch.entrySet()) {
            JsonElement value = field.getValue();
            if (value.isJsonNull()) {
                patched.remove(field.getKey());
            } else if (value instanceof JsonObject) {
                JsonObject before = child(patched, field.getKey());
                patched.add(field.getKey(), patched(before == null ? new JsonObject() : before, (JsonObject) value));
            } else {
                patched.add(field.getKey(), value.deepCopy());
            }
        }
        return patched;
    }

    /** Sets {@code field} to the text of {@code value}, or to null. */
    public static void put(JsonObject into, String field, Object value) {
        into.add(field, value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString()));
    }
}
