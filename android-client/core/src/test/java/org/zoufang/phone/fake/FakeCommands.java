package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
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

    private static final List<String> FACTS = List.of("purpose", "themes", "hosts", "plannedFrom", "plannedTo");

    private final Map<UUID, FakeRecords.Row> rows;
    private final UUID who;
    private final String device;
    private final Writers writers;
    private final MutableClock clock;
    private final Map<UUID, FakeRecords.Row> touched = new HashMap<>();
    private final List<FakeRecords.Row> kept = new ArrayList<>();
    private long seq;

    FakeCommands(
            Map<UUID, FakeRecords.Row> rows, UUID who, String device, Writers writers, MutableClock clock, long seq) {
        this.rows = new HashMap<>(rows);
        this.who = who;
        this.device = device;
        this.writers = writers;
        this.clock = clock;
        this.seq = seq;
    }

    Map<UUID, FakeRecords.Row> rows() {
        return rows;
    }

    long seq() {
        return seq;
    }

    /** The rows that keep a second value beside a first. */
    List<FakeRecords.Row> kept() {
        return kept;
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
            } else if (name.startsWith("fact")) {
                settle(input);
            } else if (name.startsWith("note")) {
                note(name, input);
            } else if (name.startsWith("problem")) {
                problem(name, input);
            } else if (name.startsWith("hazard")) {
                new FakeHazards(this).carryOut(name, input, who);
            } else if (name.startsWith("commitment")) {
                new FakeCommitments(this).carryOut(name, input, who);
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
            input.keySet().stream().filter(FACTS::contains).forEach(field -> revise(id, visit, field, input));
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

    /** A purpose that somebody else changed unseen stays, and what was sent is kept beside it; all else is set. */
    private void revise(UUID id, JsonObject visit, String field, JsonObject input) {
        boolean unseen = writers.elsewhere(id, field, Json.number(input, "baseVersion"), device);
        if (!unseen || !field.equals("purpose") || input.get(field).equals(visit.get(field))) {
            visit.add(field, input.get(field));
            return;
        }
        JsonObject conflict = new JsonObject();
        UUID conflictId = new UUID(id.getMostSignificantBits(), ~(seq + 1000));
        Json.put(conflict, "id", conflictId);
        Json.put(conflict, "visitId", id);
        Json.put(conflict, "fact", "PURPOSE");
        Json.put(conflict, "proposedById", who);
        Json.put(conflict, "recordedAt", clock.now());
        conflict.add("current", only("purpose", visit));
        conflict.add("proposed", only("purpose", input));
        touch(Entity.FACT_CONFLICT, conflictId, conflict);
        kept.add(rows.get(conflictId));
    }

    private static JsonObject only(String field, JsonObject from) {
        JsonObject value = new JsonObject();
        if (from.has(field)) {
            value.add(field, from.get(field));
        }
        return value;
    }

    private void settle(JsonObject input) {
        UUID id = Json.id(input, "id");
        JsonObject conflict = document(id);
        Json.put(conflict, "kept", Json.text(input, "keep"));
        touch(Entity.FACT_CONFLICT, id, conflict);
        if ("PROPOSED".equals(Json.text(input, "keep"))) {
            UUID visitId = Json.id(conflict, "visitId");
            JsonObject visit = document(visitId);
            visit.add("purpose", Json.child(conflict, "proposed").get("purpose"));
            touch(Entity.VISIT, visitId, visit);
        }
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
        JsonObject note = name.equals("noteWrite") ? null : document(id);
        if (name.equals("noteKeepBoth")) {
            note.addProperty("siblingKept", true);
            touch(Entity.NOTE, id, note);
            return;
        }
        if (!name.equals("noteRevise")) {
            part(Entity.NOTE, name, input);
            return;
        }
        if (!writers.elsewhere(id, "text", Json.number(input, "baseVersion"), device)) {
            Json.put(note, "text", Json.text(input, "text"));
            touch(Entity.NOTE, id, note);
        } else {
            UUID sibling = new UUID(id.getMostSignificantBits(), ~seq);
            Json.put(note, "text", Json.text(input, "text"));
            Json.put(note, "id", sibling);
            Json.put(note, "siblingOfId", id);
            touch(Entity.NOTE, sibling, note);
            kept.add(rows.get(sibling));
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

    private void problem(String name, JsonObject input) {
        UUID id = Json.id(input, "id");
        if (name.equals("problemSubmit")) {
            if (Json.id(input, "visitId") != null) {
                document(Json.id(input, "visitId"));
            } else if (Json.text(input, "source") == null) {
                throw new Refused("REQUIRED");
            }
            create(Entity.PROBLEM, id, input);
            Json.put(rows.get(id).document(), "state", ProblemState.SUBMITTED);
            Json.put(rows.get(id).document(), "raisedById", who);
            return;
        }
        JsonObject problem = document(id);
        String verb = name.substring(7, 8).toLowerCase() + name.substring(8);
        ProblemState state = Json.constant(problem, "state", ProblemState.class);
        Json.put(
                problem,
                "state",
                ProblemLifecycle.after(state, verb).orElseThrow(() -> new Refused("PROBLEM_NOT_IN_STATE")));
        touch(Entity.PROBLEM, id, problem);
    }

    void create(Entity entity, UUID id, JsonObject input) {
        if (rows.containsKey(id)) {
            throw new Refused("ID_TAKEN");
        }
        JsonObject document = input.deepCopy();
        Json.put(document, "recordedAt", clock.now());
        touch(entity, id, document);
    }

    JsonObject document(UUID id) {
        if (!rows.containsKey(id) || rows.get(id).document() == null) {
            throw new Refused("UNKNOWN_ID");
        }
        return rows.get(id).document().deepCopy();
    }

    void touch(Entity entity, UUID id, JsonObject document) {
        int version = rows.containsKey(id) ? rows.get(id).version() + 1 : 1;
        writers.wrote(id, version, device, rows.containsKey(id) ? rows.get(id).document() : null, document);
        document.addProperty("version", version);
        FakeRecords.Row row = new FakeRecords.Row(entity, id, version, ++seq, document);
        rows.put(id, row);
        touched.put(id, row);
    }
}
