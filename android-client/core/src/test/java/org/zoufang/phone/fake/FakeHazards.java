package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.HazardStepPolicy;
import org.zoufang.phone.json.Json;

/** What the server does with a phone's words about hazards. */
final class FakeHazards {

    private final FakeCommands commands;

    FakeHazards(FakeCommands commands) {
        this.commands = commands;
    }

    void carryOut(String name, JsonObject input, UUID who) {
        UUID id = Json.id(input, "id");
        if (name.equals("hazardReport")) {
            commands.document(Json.id(input, "visitId"));
            JsonObject reported = input.deepCopy();
            boolean danger = Json.flag(input, "immediate");
            Json.put(reported, "state", danger ? HazardState.IMMEDIATE_DANGER : HazardState.FOUND);
            Json.put(reported, "reportedById", who);
            commands.create(Entity.HAZARD, id, reported);
            return;
        }
        JsonObject hazard = commands.document(id);
        String verb = name.equals("hazardWarn") ? "warn" : "remind";
        HazardState state = Json.constant(hazard, "state", HazardState.class);
        if (!HazardStepPolicy.arrow(state, verb).isEmpty()) {
            throw new FakeCommands.Refused("HAZARD_NOT_IN_STATE");
        }
        if (verb.equals("warn")) {
            Json.put(hazard, "state", HazardState.IMMEDIATE_DANGER);
        }
        commands.touch(Entity.HAZARD, id, hazard);
    }
}
