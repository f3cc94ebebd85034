package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.phone.json.Json;

/** Notes that their author changed on two devices. */
final class NotePairs {

    private NotePairs() {}

    /** Those the caller has not chosen between: the second text's id to the first's. */
    static Map<UUID, UUID> open(VisitPicture picture, Hand hand) {
        Map<UUID, UUID> open = new LinkedHashMap<>();
        if (picture.isKnown() && picture.state() != null && VisitLifecycle.isOpen(picture.state())) {
            picture.notes().forEach((id, note) -> {
                if (isOpen(picture, note, hand)) {
                    open.put(id, Json.id(note, "siblingOfId"));
                }
            });
        }
        return open;
    }

    /** Both are there for everybody to read, and their author has not said that they shall be. */
    private static boolean isOpen(VisitPicture picture, JsonObject note, Hand hand) {
        UUID first = Json.id(note, "siblingOfId");
        JsonObject other = first == null ? null : picture.notes().get(first);
        return other != null
                && !Json.flag(note, "siblingKept")
                && !Json.flag(note, "withdrawn")
                && !Json.flag(other, "withdrawn")
                && hand.id().equals(Json.id(note, "authorId"));
    }
}
