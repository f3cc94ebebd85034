package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to the notes and photos of a visit, as the server will do it. */
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
            default -> withdraw(note, command);
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
