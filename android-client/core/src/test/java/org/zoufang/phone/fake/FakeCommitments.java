package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;

/** What the server does with a phone's words about promises. */
final class FakeCommitments {

    private final FakeCommands commands;

    FakeCommitments(FakeCommands commands) {
        this.commands = commands;
    }

    void carryOut(String name, JsonObject input, UUID who) {
        UUID id = Json.id(input, "id");
        if (name.equals("commitmentMake")) {
            commands.document(Json.id(input, "visitId"));
            JsonObject made = input.deepCopy();
            UUID owner = Json.id(input, "ownerId");
            Json.put(made, "ownerId", owner == null ? who : owner);
            boolean own = owner == null || owner.equals(who);
            Json.put(made, "state", own ? CommitmentState.ACCEPTED_BY_OWNER : CommitmentState.MADE);
            commands.create(Entity.COMMITMENT, id, made);
            return;
        }
        JsonObject commitment = commands.document(id);
        String verb = name.substring(10, 11).toLowerCase() + name.substring(11);
        CommitmentState state = Json.constant(commitment, "state", CommitmentState.class);
        Json.put(
                commitment,
                "state",
                CommitmentLifecycle.after(state, verb)
                        .orElseThrow(() -> new FakeCommands.Refused("COMMITMENT_NOT_IN_STATE")));
        commands.touch(Entity.COMMITMENT, id, commitment);
    }
}
