package org.zoufang.phone.draft;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to a visit's document, as the server will do it. */
final class VisitReplay {

    private static final String[] RECORDED = {
        "id",
        "kind",
        "enterpriseId",
        "purpose",
        "themes",
        "plannedFrom",
        "plannedTo",
        "tourStopId",
        "legal",
        "participants",
        "hosts",
        "recordedAt",
        "onBehalfOfId"
    };
    private static final String[] REVISED = {"purpose", "themes", "hosts", "plannedFrom", "plannedTo"};

    private VisitReplay() {}

    /** The visit after {@code command}; null if it is not known even then. */
    static JsonObject visit(JsonObject before, Command command, CommandGroup group) {
        JsonObject input = command.input();
        if (command.name().equals("visitRecord")) {
            return before == null ? recorded(input, group) : before;
        }
        if (before == null) {
            return null;
        }
        switch (command.name()) {
            case "visitRevise" -> copy(input, before, REVISED);
            case "participantAdd" -> add(before, input);
            case "participantRemove" -> remove(before, Json.id(input, "officialId"));
            default -> move(before, command, group);
        }
        return before;
    }

    private static JsonObject recorded(JsonObject input, CommandGroup group) {
        JsonObject visit = new JsonObject();
        copy(input, visit, RECORDED);
        Json.put(visit, "state", VisitState.DRAFT);
        Json.put(visit, "recordedById", group.owner());
        return visit;
    }

    private static void copy(JsonObject from, JsonObject to, String... fields) {
        for (String field : fields) {
            JsonElement value = from.get(field);
            if (value != null) {
                to.add(field, value.deepCopy());
            }
        }
    }

    private static void add(JsonObject visit, JsonObject input) {
        remove(visit, Json.id(input, "officialId"));
        JsonObject participant = new JsonObject();
        copy(input, participant, "officialId", "role", "capacity");
        List<JsonObject> participants = new ArrayList<>(Json.objects(visit, "participants"));
        participants.add(participant);
        visit.add("participants", Json.arrayOf(participants));
    }

    private static void remove(JsonObject visit, UUID officialId) {
        JsonArray left = new JsonArray();
        for (JsonObject participant : Json.objects(visit, "participants")) {
            if (!officialId.equals(Json.id(participant, "officialId"))) {
                left.add(participant);
            }
        }
        visit.add("participants", left);
    }

    private static void move(JsonObject visit, Command command, CommandGroup group) {
        JsonObject input = command.input();
        switch (command.name()) {
            case "visitArrive" -> Json.put(visit, "arrivedAt", wall(input));
            case "visitEnd" -> end(visit, wall(input));
            case "visitCloseNotes" -> onParticipant(visit, whose(input, group), "notesClosedAt", group.changedAt());
            case "visitWaive" ->
                onParticipant(visit, Json.id(input, "officialId"), "waivedReason", Json.text(input, "reason"));
            default -> {
                // Submitting changes the state alone.
            }
        }
        VisitState state = Json.constant(visit, "state", VisitState.class);
        VisitLifecycle.after(state, verb(command)).ifPresent(after -> Json.put(visit, "state", after));
    }

    /** Of what looks wrong this phone sees by itself only that the end is before the arrival. */
    private static void end(JsonObject visit, Instant left) {
        Json.put(visit, "leftAt", left);
        Instant arrived = Json.instant(visit, "arrivedAt");
        if (arrived != null && left != null && left.isBefore(arrived)) {
            List<String> flags = new ArrayList<>(Json.texts(visit, "clockFlags"));
            flags.add(ClockFlag.END_BEFORE_ARRIVAL.name());
            visit.add("clockFlags", Json.arrayOfTexts(flags));
        }
    }

    private static UUID whose(JsonObject input, CommandGroup group) {
        UUID principal = Json.id(input, "onBehalfOfId");
        return principal == null ? group.owner() : principal;
    }

    private static Instant wall(JsonObject input) {
        return Json.instant(Json.child(input, "at"), "wall");
    }

    private static void onParticipant(JsonObject visit, UUID officialId, String field, Object value) {
        for (JsonObject participant : Json.objects(visit, "participants")) {
            if (officialId.equals(Json.id(participant, "officialId"))) {
                Json.put(participant, field, value);
            }
        }
    }

    /** {@code visitCloseNotes} is the arrow {@code closeNotes}. */
    static String verb(Command command) {
        String rest = command.name().substring("visit".length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
