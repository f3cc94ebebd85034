package org.zoufang.phone.store;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;

/** A group of commands as one text, and back. */
final class GroupText {

    private GroupText() {}

    static String write(CommandGroup group) {
        JsonObject json = new JsonObject();
        Json.put(json, "subject", group.subject());
        json.addProperty("attempts", group.attempts());
        Json.put(json, "notBefore", group.notBefore());
        json.add("dependsOn", Json.arrayOfTexts(group.dependsOn()));
        Json.put(json, "baseAfter", group.baseAfter());
        List<JsonObject> commands = new ArrayList<>();
        for (Command command : group.commands()) {
            JsonObject one = new JsonObject();
            Json.put(one, "name", command.name());
            one.add("input", command.input());
            commands.add(one);
        }
        json.add("commands", Json.arrayOf(commands));
        Json.put(json, "changedAt", group.changedAt());
        json.add("answer", answer(group.answer()));
        return json.toString();
    }

    private static JsonObject answer(Answer answer) {
        JsonObject json = new JsonObject();
        List<JsonObject> rows = new ArrayList<>();
        for (RowVersion row : answer.rows()) {
            JsonObject one = new JsonObject();
            Json.put(one, "entity", row.entity());
            Json.put(one, "id", row.id());
            one.addProperty("version", row.version());
            rows.add(one);
        }
        json.add("rows", Json.arrayOf(rows));
        Json.put(json, "code", answer.code());
        Json.put(json, "field", answer.field());
        Json.put(json, "message", answer.message());
        Json.put(json, "at", answer.at());
        return json;
    }

    static CommandGroup read(UUID id, long place, UUID owner, UUID aggregate, GroupState state, String text) {
        JsonObject json = Json.object(text);
        Set<UUID> dependsOn = new LinkedHashSet<>();
        Json.texts(json, "dependsOn").forEach(group -> dependsOn.add(UUID.fromString(group)));
        List<Command> commands = new ArrayList<>();
        for (JsonObject one : Json.objects(json, "commands")) {
            commands.add(new Command(Json.text(one, "name"), Json.child(one, "input")));
        }
        return new CommandGroup(
                id,
                place,
                owner,
                aggregate,
                Json.id(json, "subject"),
                state,
                Json.number(json, "attempts"),
                Json.instant(json, "notBefore"),
                dependsOn,
                Json.id(json, "baseAfter"),
                commands,
                Json.instant(json, "changedAt"),
                readAnswer(Json.child(json, "answer")));
    }

    private static Answer readAnswer(JsonObject json) {
        List<RowVersion> rows = new ArrayList<>();
        for (JsonObject one : Json.objects(json, "rows")) {
            Entity entity = Json.constant(one, "entity", Entity.class);
            rows.add(new RowVersion(entity, Json.id(one, "id"), Json.number(one, "version")));
        }
        Instant at = Json.instant(json, "at");
        return new Answer(rows, Json.text(json, "code"), Json.text(json, "field"), Json.text(json, "message"), at);
    }
}
