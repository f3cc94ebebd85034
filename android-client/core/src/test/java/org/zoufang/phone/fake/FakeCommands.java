package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;

/** What the fake server does with the commands of one group, on a copy of its rows. */
final class FakeCommands {

    /** The message is the refusal's code. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(code);
        }
    }

    private final Map<UUID, FakeRecords.Row> rows;
    private final UUID who;
    private final MutableClock clock;
    private final Map<UUID, FakeRecords.Row> touched = new HashMap<>();
    private long seq;
    private boolean conflict;

    FakeCommands(Map<UUID, FakeRecords.Row> rows, UUID who, MutableClock clock, long seq) {
        this.rows = new HashMap<>(rows);
        this.who = who;
        this.clock = clock;
        this.seq = seq;
    }

    Map<UUID, FakeRecords.Row> rows() {
        return rows;
    }

    long seq() {
        return seq;
    }

    boolean conflict() {
        return conflict;
    }

    List<FakeRecords.Row> touched() {
        return new ArrayList<>(touched.values());
    }

    void carryOut(List<JsonObject> commands) {
        for (JsonObject command : commands) {
            String name = command.keySet().iterator().next();
            JsonObject input = Json.child(command, name);
            if (name.startsWith("visit")) {
                visit(name, input);
            } else if (name.startsWith("participant")) {
                participant(name, input);
            } else if (name.startsWith("note")) {
                note(name, input);
            } else {
                part(Entity.PHOTO, name, input);
            }
        }
    }

    private void visit(String name, JsonObject input) {
        UUID id = Json.id(input, "id");
        if (name.equals("visitRecord")) {
            create(Entity.VISIT, id, input);
            Json.put(rows.get(id).document(), "state", VisitState.DRAFT);
            Json.put(rows.get(id).document(), "recordedById", who);
            return;
        }
        JsonObject visit = document(id);
        if (name.equals("visitRevise")) {
            conflict |= Json.number(input, "baseVersion") != rows.get(id).version() && clashes(visit, input);
            if (!conflict) {
                input.keySet().stream()
                        .filter(field -> !field.equals("baseVersion"))
                        .forEach(field -> visit.add(field, input.get(field)));
            }
        } else {
            String verb = name.substring(5, 6).toLowerCase() + name.substring(6);
            VisitState state = Json.constant(visit, "state", VisitState.class);
            Json.put(
                    visit,
                    "state",
                    VisitLifecycle.after(state, verb).orElseThrow(() -> new Refused("NOT_POSSIBLE_IN_STATE")));
            mark(visit, name, input);
        }
        touch(Entity.VISIT, id, visit);
    }

    private boolean clashes(JsonObject visit, JsonObject input) {
        return input.keySet().stream()
                .filter(field -> !field.equals("baseVersion") && !field.equals("id"))
                .anyMatch(field -> visit.has(field) && !visit.get(field).equals(input.get(field)));
    }

    private void mark(JsonObject visit, String name, JsonObject input) {
        switch (name) {
            case "visitArrive" -> Json.put(visit, "arrivedAt", Json.text(Json.child(input, "at"), "wall"));
            case "visitEnd" -> Json.put(visit, "leftAt", Json.text(Json.child(input, "at"), "wall"));
            case "visitCloseNotes" -> {
                UUID principal = Json.id(input, "onBehalfOfId");
                on(visit, principal == null ? who : principal, "notesClosedAt", clock.now());
            }
            case "visitWaive" -> on(visit, Json.id(input, "officialId"), "waivedReason", Json.text(input, "reason"));
            default -> {
                // Submitting changes the state alone.
            }
        }
    }

    private static void on(JsonObject visit, UUID official, String field, Object value) {
        Json.objects(visit, "participants").stream()
                .filter(one -> official.equals(Json.id(one, "officialId")))
                .forEach(one -> Json.put(one, field, value));
    }

    private void participant(String name, JsonObject input) {
        UUID id = Json.id(input, "visitId");
        JsonObject visit = document(id);
        List<JsonObject> team = new ArrayList<>(Json.objects(visit, "participants"));
        team.removeIf(one -> Json.text(one, "officialId").equals(Json.text(input, "officialId")));
        if (name.equals("participantAdd")) {
            team.add(input);
        }
        visit.add("participants", Json.arrayOf(team));
        touch(Entity.VISIT, id, visit);
    }

    private void note(String name, JsonObject input) {
        UUID id = Json.id(input, "id");
        if (!name.equals("noteRevise")) {
            part(Entity.NOTE, name, input);
            return;
        }
        JsonObject note = document(id);
        if (Json.number(input, "baseVersion") == rows.get(id).version()) {
            Json.put(note, "text", Json.text(input, "text"));
            touch(Entity.NOTE, id, note);
        } else {
            conflict = true;
            UUID sibling = new UUID(id.getMostSignificantBits(), ~seq);
            Json.put(note, "text", Json.text(input, "text"));
            Json.put(note, "id", sibling);
            touch(Entity.NOTE, sibling, note);
        }
    }

    private void part(Entity entity, String name, JsonObject input) {
        UUID id = Json.id(input, "id");
        if (name.endsWith("Withdraw")) {
            JsonObject part = document(id);
            part.addProperty("withdrawn", true);
            Json.put(part, "withdrawnReason", Json.text(input, "reason"));
            touch(entity, id, part);
            return;
        }
        JsonObject visit = document(Json.id(input, "visitId"));
        if (!VisitLifecycle.isOpen(Json.constant(visit, "state", VisitState.class))) {
            throw new Refused("NOT_POSSIBLE_IN_STATE");
        }
        create(entity, id, input);
        JsonObject part = rows.get(id).document();
        Json.put(part, "authorId", who);
        Json.put(part, "state", "EXPECTED");
    }

    private void create(Entity entity, UUID id, JsonObject input) {
        if (rows.containsKey(id)) {
            throw new Refused("ID_TAKEN");
        }
        JsonObject document = input.deepCopy();
        Json.put(document, "recordedAt", clock.now());
        touch(entity, id, document);
    }

    private JsonObject document(UUID id) {
        if (!rows.containsKey(id) || rows.get(id).document() == null) {
            throw new Refused("UNKNOWN_ID");
        }
        return rows.get(id).document().deepCopy();
    }

    private void touch(Entity entity, UUID id, JsonObject document) {
        int version = rows.containsKey(id) ? rows.get(id).version() + 1 : 1;
        FakeRecords.Row row = new FakeRecords.Row(entity, id, version, ++seq, document);
        rows.put(id, row);
        touched.put(id, row);
    }
}
