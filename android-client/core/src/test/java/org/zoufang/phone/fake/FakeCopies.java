package org.zoufang.phone.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.json.Json;

/** The fake server's cursors, and the copies of own rows that move them. */
final class FakeCopies {

    private final long last;
    private final TreeSet<Long> had = new TreeSet<>();
    private final int epoch;

    /** @param text {@code epoch:last+had+had…} */
    FakeCopies(String text) {
        String[] parts = text.split("[:+]");
        epoch = Integer.parseInt(parts[0]);
        last = Long.parseLong(parts[1]);
        for (int i = 2; i < parts.length; i++) {
            had.add(Long.parseLong(parts[i]));
        }
    }

    int epoch() {
        return epoch;
    }

    long last() {
        return last;
    }

    boolean has(long seq) {
        return seq <= last || had.contains(seq);
    }

    /** Beyond {@code read}. */
    String text(long read) {
        return epoch + ":" + read
                + had.tailSet(read, false).stream().map(seq -> "+" + seq).collect(Collectors.joining());
    }

    /** Adds copies of all that the groups are about to the payload. */
    void add(JsonObject payload, List<JsonObject> groups, Map<UUID, FakeRecords.Row> rows) {
        List<JsonObject> copies = new ArrayList<>();
        Set<UUID> done = new HashSet<>();
        List<JsonObject> answers = Json.objects(payload, "answers");
        for (int group = 0; group < groups.size(); group++) {
            boolean applied = "APPLIED".equals(Json.text(answers.get(group), "outcome"));
            List<JsonObject> about = applied ? Json.objects(answers.get(group), "rows") : List.of();
            for (int place = 0; place < about.size(); place++) {
                FakeRecords.Row row = rows.get(Json.id(about.get(place), "id"));
                if (row.document() != null && !has(row.seq()) && done.add(row.id())) {
                    copies.add(copy(group, place, groups.get(group), row.document()));
                    had.add(row.seq());
                }
            }
        }
        payload.add("copies", Json.arrayOf(copies));
        Json.put(payload, "cursor", copies.isEmpty() ? null : text(reach(rows)));
    }

    private long reach(Map<UUID, FakeRecords.Row> rows) {
        long reached = last;
        List<FakeRecords.Row> ordered = new ArrayList<>(rows.values());
        ordered.sort(Comparator.comparingLong(FakeRecords.Row::seq));
        for (FakeRecords.Row row : ordered) {
            if (!has(row.seq())) {
                break;
            }
            reached = Math.max(reached, row.seq());
        }
        return reached;
    }

    private static JsonObject copy(int group, int place, JsonObject asked, JsonObject document) {
        JsonObject copy = new JsonObject();
        copy.addProperty("group", group);
        copy.addProperty("row", place);
        JsonObject command = Json.objects(asked, "commands").get(0);
        JsonObject input = Json.child(command, command.keySet().iterator().next());
        if (Json.objects(asked, "commands").size() == 1) {
            copy.add("patch", between(Json.withoutNulls(input), Json.withoutNulls(document)));
        } else {
            copy.add("document", document);
        }
        return copy;
    }

    private static JsonObject between(JsonObject from, JsonObject to) {
        JsonObject patch = new JsonObject();
        for (Map.Entry<String, JsonElement> field : to.entrySet()) {
            JsonObject before = Json.child(from, field.getKey());
            if (before != null && field.getValue() instanceof JsonObject) {
                patch.add(field.getKey(), between(before, (JsonObject) field.getValue()));
            } else if (!field.getValue().equals(from.get(field.getKey()))) {
                patch.add(field.getKey(), field.getValue());
            }
        }
        from.keySet().stream().filter(name -> !to.has(name)).forEach(name -> patch.add(name, JsonNull.INSTANCE));
        return patch;
    }
}
