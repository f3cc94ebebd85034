package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;

/**
 * One row as the server last sent it. Unknown fields stay in the document.
 *
 * @param parent the visit of a note, photo or conflict, the enterprise of a visit, else null
 */
public record PackRow(Entity entity, UUID id, int version, UUID parent, String document) {

    public static PackRow of(Entity entity, UUID id, int version, JsonObject document) {
        return new PackRow(entity, id, version, parent(entity, document), document.toString());
    }

    public JsonObject json() {
        return Json.object(document);
    }

    private static UUID parent(Entity entity, JsonObject document) {
        return switch (entity) {
            case NOTE, PHOTO, FACT_CONFLICT -> Json.id(document, "visitId");
            case VISIT -> Json.id(document, "enterpriseId");
            default -> null;
        };
    }
}
