package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.File;
import java.time.Instant;
import java.util.Optional;
import org.zoufang.phone.json.Json;

/**
 * That this phone was revoked, or had not heard from its server for too long, and was emptied.
 *
 * @param at when, by the device's clock
 * @param unsent how many records and photos were not on the server
 * @param parcel where they lie sealed to the office; null if there were none, or the office's key was not known and they
 *     stay in the store until their author signs in on this phone again
 * @param isHandedIn whether the server has the parcel; then it is no longer here
 * @param unseen whether it was emptied because it had not heard from its server; it is still registered there then
 */
public record Revoked(Instant at, int unsent, File parcel, boolean isHandedIn, boolean unseen) {

    static Revoked of(String text) {
        JsonObject json = Json.object(text);
        Optional<String> parcel = Optional.ofNullable(Json.text(json, "parcel"));
        return new Revoked(
                Json.instant(json, "at"),
                Json.number(json, "unsent"),
                parcel.map(File::new).orElse(null),
                Json.flag(json, "handedIn"),
                Json.flag(json, "unseen"));
    }

    /** The same when the server has the parcel. */
    Revoked handedIn() {
        return new Revoked(at, unsent, null, parcel != null || isHandedIn, unseen);
    }

    String text() {
        JsonObject json = new JsonObject();
        Json.put(json, "at", at);
        json.addProperty("unsent", unsent);
        Json.put(json, "parcel", parcel);
        json.addProperty("handedIn", isHandedIn);
        json.addProperty("unseen", unseen);
        return json.toString();
    }
}
