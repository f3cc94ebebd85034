package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.VisitFact;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to the notes, photos and open facts of a visit, as the server will do it. */
final class PartReplay {

    private PartReplay() {}

    static void note(Map<UUID, JsonObject> notes, Command command, CommandGroup group) {
        JsonObject note = notes.get(command.target());
        switch (command.name()) {
            case "noteWrite" -> {
                if (note == null) {
                    notes.put(command.target(), written(command, group));
                }
            }
            case "noteRevise" -> {
                if (note != null) {
                    Json.put(note, "text", Json.text(command.input(), "text"));
                }
            }
            case "noteKeepBoth" -> {
                if (note != null) {
                    note.addProperty("siblingKept", true);
                }
            }
            default -> withdraw(note, command);
        }
    }

    /** A choice between two values of a fact; the second one, chosen, is what the visit says. */
    static void conflict(Map<UUID, JsonObject> conflicts, JsonObject visit, Command command) {
        JsonObject conflict = conflicts.get(command.target());
        VisitFact fact = conflict == null ? null : Json.constant(conflict, "fact", VisitFact.class);
        if (fact == null) {
            return;
        }
        Json.put(conflict, "kept", Json.text(command.input(), "keep"));
        if (FactChoice.PROPOSED.name().equals(Json.text(command.input(), "keep")) && visit != null) {
            FactValueView.put(visit, fact, Json.child(conflict, "proposed"));
        }
    }

    static void photo(Map<UUID, JsonObject> photos, Command command, CommandGroup group) {
        JsonObject photo = photos.get(command.target());
        if (command.name().equals("photoWithdraw")) {
            withdraw(photo, command);
        } else if (photo == null) {
            JsonObject attached = command.input().deepCopy();
            Json.put(attached, "state", PhotoState.EXPECTED);
            Json.put(attached, "authorId", group.owner());
            photos.put(command.target(), attached);
        }
    }

    private static JsonObject written(Command command, CommandGroup group) {
        JsonObject note = command.input().deepCopy();
        Json.put(note, "authorId", group.owner());
        if (Json.text(note, "confidentiality") == null) {
            Json.put(note, "confidentiality", Confidentiality.INTERNAL);
        }
        return note;
    }

    private static void withdraw(JsonObject part, Command command) {
        if (part != null) {
            part.addProperty("withdrawn", true);
            Json.put(part, "withdrawnReason", Json.text(command.input(), "reason"));
        }
    }
}
