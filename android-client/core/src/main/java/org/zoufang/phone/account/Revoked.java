package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.File;
import java.time.Instant;
import java.util.Optional;
import org.zoufang.phone.json.Json;

/**
 * That this phone was revoked and emptied.
 *
 * @param at when, by the device's clock
 * @param unsent how many records and photos were not on the server
 * @param parcel where they lie sealed to the office; null if there were none, or the office's key was not known and they
 *     stay in the store until their author signs in on this phone again
 */
public record Revoked(Instant at, int unsent, File parcel) {

    static Revoked of(String text) {
        JsonObject json = Json.object(text);
        Optional<String> parcel = Optional.ofNullable(Json.text(json, "parcel"));
        return new Revoked(
                Json.instant(json, "at"),
                Json.number(json, "unsent"),
                parcel.map(File::new).orElse(null));
    }

    String text() {
        JsonObject json = new JsonObject();
        Json.put(json, "at", at);
        json.addProperty("unsent", unsent);
        Json.put(json, "parcel", parcel);
        return json.toString();
    }
}
