package org.zoufang.phone.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which phone wrote each field of each row last, and in which version: by this the fake server knows what was not seen. */
final class Writers {

    private static final String ANOTHER = "another";

    private record Last(int version, String device) {}

    private final Map<String, Last> last = new HashMap<>();

    /** What {@code device} wrote; null for somebody whose phone is not here. */
    void wrote(UUID row, int version, String device, JsonObject before, JsonObject after) {
        for (Map.Entry<String, JsonElement> field : after.entrySet()) {
            JsonElement old = before == null ? null : before.get(field.getKey());
            if (!field.getValue().equals(old)) {
                last.put(row + "." + field.getKey(), new Last(version, device == null ? ANOTHER : device));
            }
        }
    }

    /** Whether the field was changed after {@code base} on another phone than {@code device}. */
    boolean elsewhere(UUID row, String field, int base, String device) {
        Last one = last.get(row + "." + field);
        return one != null && one.version() > base && !one.device().equals(device);
    }
}
