package org.zoufang.phone.outbox;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;

/**
 * One command as the API's {@code CommandInput} names it.
 *
 * @param name such as {@code noteWrite}
 */
public record Command(String name, JsonObject input) {

    /** The row it is about. */
    public UUID target() {
        UUID visit = name.startsWith("participant") ? Json.id(input, "visitId") : null;
        return visit == null ? Json.id(input, "id") : visit;
    }

    /** The kind of row it is about. */
    public Entity entity() {
        if (name.startsWith("note")) {
            return Entity.NOTE;
        }
        if (name.startsWith("photo")) {
            return Entity.PHOTO;
        }
        if (name.startsWith("factConflict")) {
            return Entity.FACT_CONFLICT;
        }
        if (name.startsWith("problem")) {
            return Entity.PROBLEM;
        }
        if (name.startsWith("hazard")) {
            return Entity.HAZARD;
        }
        if (name.startsWith("commitment")) {
            return Entity.COMMITMENT;
        }
        return name.startsWith("tour") ? Entity.TOUR : Entity.VISIT;
    }

    /** Whether it makes the visit or note of that id. */
    boolean makes(UUID row) {
        boolean making = name.equals("visitRecord") || name.equals("noteWrite");
        return making && row.equals(target());
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.add(name, input);
        return json;
    }
}
