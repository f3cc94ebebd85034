package org.zoufang.phone.draft;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;

/** The API's inputs, written out. */
final class VisitInputs {

    private VisitInputs() {}

    static JsonObject participant(UUID officialId, ParticipantRole role, Role capacity) {
        JsonObject input = new JsonObject();
        Json.put(input, "officialId", officialId);
        Json.put(input, "role", role);
        Json.put(input, "capacity", capacity);
        return input;
    }

    /** Who begins the visit leads it, or the leader for whom he records, with himself along. */
    static List<JsonObject> team(UUID recorder, Role capacity, UUID principalId) {
        return principalId == null
                ? List.of(participant(recorder, ParticipantRole.LEAD, capacity))
                : List.of(
                        participant(principalId, ParticipantRole.LEAD, Role.OFFICIAL),
                        participant(recorder, ParticipantRole.RECORDER, capacity));
    }

    static JsonObject deviceTime(DeviceClock clock) {
        JsonObject input = new JsonObject();
        Json.put(input, "wall", clock.now());
        if (clock.elapsedMillis() != null) {
            input.addProperty("elapsedMillis", clock.elapsedMillis());
        }
        if (clock.bootCount() != null) {
            input.addProperty("bootCount", clock.bootCount());
        }
        return input;
    }

    static void legal(JsonObject into, LegalBasis legal) {
        if (legal == null) {
            into.add("legal", JsonNull.INSTANCE);
            return;
        }
        JsonObject input = new JsonObject();
        Json.put(input, "subject", legal.subject());
        Json.put(input, "item", legal.item());
        Json.put(input, "basis", legal.basis());
        Json.put(input, "approvalNumber", legal.approvalNumber());
        input.add("certificateNumbers", Json.arrayOfTexts(legal.certificateNumbers()));
        Json.put(input, "inspectionType", legal.inspectionType());
        into.add("legal", input);
    }

    static void hosts(JsonObject into, List<HostView> hosts) {
        List<JsonObject> inputs = new ArrayList<>();
        for (HostView host : hosts) {
            JsonObject input = new JsonObject();
            Json.put(input, "name", host.name());
            Json.put(input, "post", host.post());
            inputs.add(input);
        }
        into.add("hosts", Json.arrayOf(inputs));
    }
}
