package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Takes the server's copy of own work out of the answer to a push, so that it is not pulled: rows and cursor are one
 * change of the store. Whatever is not understood is left to the pull, with all the rest of the answer's copies.
 */
final class Copying {

    private final PhoneStore store;

    Copying(PhoneStore store) {
        this.store = store;
    }

    /** To be sent with a push; null while the copy is not the one that the cursor speaks of. */
    String cursor() {
        boolean gathers = store.settings().get(Setting.SHADOW_CURSOR) != null;
        return gathers ? null : store.settings().get(Setting.CURSOR);
    }

    /** @param after what {@link #cursor} gave when the request was made */
    void take(List<CommandGroup> batch, JsonObject payload, String after) {
        String cursor = Json.text(payload, "cursor");
        if (cursor == null || after == null || !after.equals(cursor())) {
            return;
        }
        List<PackRow> rows = rows(batch, payload);
        if (rows != null) {
            rows.forEach(store.pack()::put);
            store.settings().put(Setting.CURSOR, cursor);
        }
    }

    /** Null if there is one that this version does not understand. */
    private static List<PackRow> rows(List<CommandGroup> batch, JsonObject payload) {
        List<JsonObject> answers = Json.objects(payload, "answers");
        List<PackRow> rows = new ArrayList<>();
        for (JsonObject copy : Json.objects(payload, "copies")) {
            int group = Json.number(copy, "group");
            boolean known = group >= 0
                    && group < batch.size()
                    && group < answers.size()
                    && batch.get(group).id().equals(Json.id(answers.get(group), "id"));
            PackRow row = known ? row(batch.get(group), answers.get(group), copy) : null;
            if (row == null) {
                return null;
            }
            rows.add(row);
        }
        return rows;
    }

    private static PackRow row(CommandGroup group, JsonObject answer, JsonObject copy) {
        List<JsonObject> rows = Json.objects(answer, "rows");
        int place = Json.number(copy, "row");
        if (place < 0 || place >= rows.size()) {
            return null;
        }
        Entity entity = Json.constant(rows.get(place), "entity", Entity.class);
        UUID id = Json.id(rows.get(place), "id");
        JsonObject document = document(group, copy);
        boolean whole = entity != null && document != null && id.equals(Json.id(document, "id"));
        return whole ? PackRow.of(entity, id, Json.number(document, "version"), document) : null;
    }

    private static JsonObject document(CommandGroup group, JsonObject copy) {
        JsonObject patch = Json.child(copy, "patch");
        if (patch == null) {
            return Json.child(copy, "document");
        }
        return group.commands().size() == 1
                ? Json.patched(Json.withoutNulls(group.command().input()), patch)
                : null;
    }
}
