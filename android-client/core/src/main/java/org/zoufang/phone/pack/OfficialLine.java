package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.phone.json.Json;

/** An official as a list shows him. Only id is always there. */
public record OfficialLine(UUID id, String name, String title, String organisation) {

    static OfficialLine unknown(UUID id) {
        return new OfficialLine(id, null, null, null);
    }

    static OfficialLine of(PackRow row) {
        JsonObject json = row.json();
        JsonObject organisation = Json.child(json, "organisation");
        return new OfficialLine(
                row.id(),
                Json.text(json, "name"),
                Json.text(json, "title"),
                organisation == null ? null : Json.text(organisation, "name"));
    }
}
