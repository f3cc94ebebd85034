package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.SizeClass;
import org.zoufang.phone.json.Json;

/** An enterprise as a list shows it. Only id is always there: a phone may know an id before it has the register's row. */
public record EnterpriseLine(
        UUID id,
        String name,
        String shortName,
        String creditCode,
        String address,
        String sector,
        SizeClass sizeClass,
        boolean keyEnterprise) {

    static EnterpriseLine unknown(UUID id) {
        return new EnterpriseLine(id, null, null, null, null, null, null, false);
    }

    static EnterpriseLine of(PackRow row) {
        JsonObject json = row.json();
        return new EnterpriseLine(
                row.id(),
                Json.text(json, "name"),
                Json.text(json, "shortName"),
                Json.text(json, "creditCode"),
                Json.text(json, "address"),
                Json.text(json, "sector"),
                Json.constant(json, "sizeClass", SizeClass.class),
                Json.flag(json, "keyEnterprise"));
    }
}
