package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;

/** The rows of the fake server, the answers it gave, and its change feed. Everybody sees everything. */
public final class FakeRecords {

    /** One row, in the state of its latest change. */
    public record Row(Entity entity, UUID id, int version, long seq, JsonObject document) {}

    private final MutableClock clock;
    private Map<UUID, Row> rows = new HashMap<>();
    private Map<String, JsonObject> results = new HashMap<>();
    private Map<String, String> contents = new HashMap<>();
    private final Map<String, Integer> applied = new HashMap<>();
    private final Writers writers = new Writers();
    private long seq;
    private int epoch = 1;
    private int pageSize = 500;
    private String powers;
    private Function<String, Optional<String>> refusal = command -> Optional.empty();
    private final Set<String> withOffice = new LinkedHashSet<>();
    private boolean keepsAlong = true;

    FakeRecords(MutableClock clock) {
        this.clock = clock;
    }

    public Map<UUID, Row> rows() {
        return rows;
    }

    public Optional<JsonObject> document(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(Row::document);
    }

    /** How often each group was really carried out; once, if all is well. */
    public Map<String, Integer> applied() {
        return applied;
    }

    public void pageSize(int rowsOnAPage) {
        pageSize = rowsOnAPage;
    }

    /** Refuses a group if the rule gives a code for its text. */
    public void refuse(Function<String, Optional<String>> rule) {
        refusal = rule;
    }

    /** A row that somebody else wrote. */
    public void put(Entity entity, UUID id, JsonObject document) {
        int version = rows.containsKey(id) ? rows.get(id).version() + 1 : 1;
        Json.put(document, "id", id);
        writers.wrote(id, version, null, rows.containsKey(id) ? rows.get(id).document() : null, document);
        document.addProperty("version", version);
        rows.put(id, new Row(entity, id, version, ++seq, document));
    }

    /** The row leaves everybody's scope. */
    public void leave(UUID id) {
        Row row = rows.get(id);
        rows.put(id, new Row(row.entity(), id, row.version() + 1, ++seq, null));
    }

    /** Forgets everything since {@code backup}, and begins a new epoch. */
    public void restore(FakeRecords backup) {
        rows = new HashMap<>(backup.rows);
        results = new HashMap<>(backup.results);
        contents = new HashMap<>(backup.contents);
        seq = backup.seq;
        epoch++;
    }

    public FakeRecords backup() {
        FakeRecords copy = new FakeRecords(clock);
        copy.rows = new HashMap<>(rows);
        copy.results = new HashMap<>(results);
        copy.contents = new HashMap<>(contents);
        copy.seq = seq;
        return copy;
    }

    /** By which a phone sees that somebody's powers changed; null as of a server that knows nothing of it. */
    public void powers(String mark) {
        powers = mark;
    }

    JsonObject push(List<JsonObject> groups, String after, UUID who, String device) {
        List<JsonObject> answers = new ArrayList<>();
        for (JsonObject group : groups) {
            answers.add(group(group, who, device));
        }
        JsonObject payload = new JsonObject();
        payload.add("answers", Json.arrayOf(answers));
        Json.put(payload, "serverTime", clock.now());
        FakeCopies copies = after == null ? null : new FakeCopies(after);
        if (copies != null && copies.epoch() == epoch) {
            copies.add(payload, groups, rows);
        }
        return payload;
    }

    private JsonObject group(JsonObject group, UUID who, String device) {
        String id = Json.text(group, "id");
        if (results.containsKey(id)) {
            return contents.get(id).equals(group.toString())
                    ? results.get(id)
                    : answer(id, "REJECTED", "SAME_ID_OTHER_CONTENT", List.of());
        }
        for (String first : Json.texts(group, "dependsOn")) {
            JsonObject result = results.get(first);
            if (result == null || "REJECTED".equals(Json.text(result, "outcome"))) {
                return dependent(id, group, first, result);
            }
        }
        JsonObject answer = carryOut(id, group, who, device);
        if (!"INTERNAL".equals(Json.text(answer, "code"))) {
            results.put(id, answer);
            contents.put(id, group.toString());
        }
        return answer;
    }

    /** What stands on what the office keeps is kept with it; neither is an answer that stays. */
    private JsonObject dependent(String id, JsonObject group, String first, JsonObject result) {
        boolean lies = withOffice.contains(first)
                || result != null && "ENTERPRISE_NOT_PAIRED".equals(Json.text(result, "code"));
        if (lies && keepsAlong) {
            contents.put(id, group.toString());
            withOffice.add(id);
            return answer(id, "REJECTED", "DEPENDENCY_AT_OFFICE", List.of());
        }
        return answer(id, "REJECTED", result == null ? "DEPENDENCY_MISSING" : "DEPENDENCY_REJECTED", List.of());
    }

    /** As a server of before the office kept what stands on what it keeps. */
    public void keepNothingAlong() {
        keepsAlong = false;
    }

    /** The groups that the office has because what they stand on lies there. */
    public Set<String> withOffice() {
        return withOffice;
    }

    private JsonObject carryOut(String id, JsonObject group, UUID who, String device) {
        Optional<String> refused = refusal.apply(group.toString());
        if (refused.isPresent()) {
            return answer(id, "REJECTED", refused.get(), List.of());
        }
        FakeCommands commands = new FakeCommands(rows, who, device, writers, clock, seq);
        try {
            commands.carryOut(Json.objects(group, "commands"));
        } catch (FakeCommands.Refused e) {
            return answer(id, "REJECTED", e.getMessage(), List.of());
        }
        rows = commands.rows();
        seq = commands.seq();
        applied.merge(id, 1, Integer::sum);
        return commands.kept().isEmpty()
                ? answer(id, "APPLIED", null, commands.touched())
                : answer(id, "CONFLICT", "FACT_WITH_LEAD", commands.kept());
    }

    /** The office takes a refused group over under its own id, with the rights its author had. */
    public void takeOver(UUID group) {
        String id = group.toString();
        FakeCommands commands = new FakeCommands(rows, new UUID(0, 1), "office", writers, clock, seq);
        commands.carryOut(Json.objects(Json.object(contents.get(id)), "commands"));
        rows = commands.rows();
        seq = commands.seq();
        applied.merge(id, 1, Integer::sum);
        results.put(id, answer(id, "APPLIED", null, commands.touched()));
    }

    /** The office sets a refused group aside. */
    public void setAside(UUID group) {
        results.put(group.toString(), answer(group.toString(), "REJECTED", "OFFICE_SET_ASIDE", List.of()));
    }

    private static JsonObject answer(String id, String outcome, String code, List<Row> touched) {
        JsonObject answer = new JsonObject();
        Json.put(answer, "id", id);
        Json.put(answer, "outcome", outcome);
        Json.put(answer, "code", code);
        Json.put(answer, "message", code == null ? null : "服务器说：" + code);
        List<JsonObject> versions = new ArrayList<>();
        for (Row row : touched) {
            JsonObject version = new JsonObject();
            Json.put(version, "entity", row.entity());
            Json.put(version, "id", row.id());
            version.addProperty("version", row.version());
            versions.add(version);
        }
        answer.add("rows", Json.arrayOf(versions));
        return answer;
    }

    JsonObject changes(String after, int first) {
        JsonObject page = new JsonObject();
        Json.put(page, "serverTime", clock.now());
        FakeCopies cursor = new FakeCopies(after == null ? epoch + ":0" : after);
        boolean foreign = cursor.epoch() != epoch;
        long from = foreign ? 0 : cursor.last();
        List<JsonObject> changes = new ArrayList<>();
        long last = from;
        boolean more = false;
        List<Row> ordered = new ArrayList<>(rows.values());
        ordered.sort(Comparator.comparingLong(Row::seq));
        for (Row row : ordered) {
            boolean wanted = !foreign && !cursor.has(row.seq()) && (after != null || row.document() != null);
            if (wanted && changes.size() == Math.min(first, pageSize)) {
                more = true;
                break;
            }
            if (wanted) {
                changes.add(change(row));
            }
            last = Math.max(last, row.seq());
        }
        page.add("changes", Json.arrayOf(changes));
        Json.put(page, "cursor", foreign ? epoch + ":" + last : cursor.text(last));
        Json.put(page, "powers", powers);
        page.addProperty("more", more);
        page.addProperty("resync", foreign);
        return page;
    }

    private static JsonObject change(Row row) {
        JsonObject change = new JsonObject();
        Json.put(change, "entity", row.entity());
        Json.put(change, "gone", row.document() == null ? row.id() : null);
        change.addProperty("version", row.version());
        change.add("document", row.document());
        return change;
    }
}
