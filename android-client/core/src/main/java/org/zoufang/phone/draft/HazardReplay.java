package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.HazardStepPolicy;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to a hazard's document, as the server will do it. */
final class HazardReplay {

    static final String WARN = "hazardWarn";
    static final String REMIND = "hazardRemind";

    private HazardReplay() {}

    /** The hazard after {@code command}; null if it is not known even then. */
    static JsonObject hazard(JsonObject before, Command command, CommandGroup group) {
        if (command.name().equals(HazardPicture.REPORT)) {
            return before == null ? reported(command, group) : before;
        }
        if (before != null) {
            HazardState state = Json.constant(before, "state", HazardState.class);
            String verb = command.name().equals(WARN) ? "warn" : "remind";
            if (state != null && HazardStepPolicy.arrow(state, verb).isEmpty()) {
                follow(before, command, group, verb, after(state, verb));
            }
        }
        return before;
    }

    private static JsonObject reported(Command command, CommandGroup group) {
        JsonObject hazard = command.input().deepCopy();
        boolean danger = Json.flag(hazard, "immediate");
        Json.put(hazard, "state", danger ? HazardState.IMMEDIATE_DANGER : HazardState.FOUND);
        Json.put(hazard, "reportedById", group.owner());
        return hazard;
    }

    private static HazardState after(HazardState state, String verb) {
        if (verb.equals("warn")) {
            return HazardState.IMMEDIATE_DANGER;
        }
        return state == HazardState.GRADED ? HazardState.REMINDED : state;
    }

    private static void follow(JsonObject hazard, Command command, CommandGroup group, String verb, HazardState next) {
        Json.put(hazard, "state", next);
        JsonObject step = new JsonObject();
        Json.put(step, "command", verb);
        Json.put(step, "state", next);
        Json.put(step, "at", group.changedAt());
        Json.put(step, "officialId", group.owner());
        Json.put(step, "text", Json.text(command.input(), "text"));
        add(hazard, "steps", List.of(step));
        List<JsonObject> told = new ArrayList<>();
        for (JsonObject one : Json.objects(command.input(), "told")) {
            JsonObject shown = new JsonObject();
            Json.put(shown, "whom", Json.text(one, "whom"));
            Json.put(shown, "phone", Json.text(one, "phone"));
            Json.put(shown, "at", Json.text(one, "toldAt"));
            told.add(shown);
        }
        add(hazard, "told", told);
    }

    private static void add(JsonObject hazard, String field, List<JsonObject> more) {
        List<JsonObject> all = new ArrayList<>(Json.objects(hazard, field));
        all.addAll(more);
        hazard.add(field, Json.arrayOf(all));
    }
}
