package org.zoufang.fleet;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;

/** What is said of one visit, on a phone and on the server. */
final class SharedVisit {

    private static final String VALUE = "{ purpose hosts { name } plannedFrom }";
    private static final String SEEN =
            "query($id: ID!) { visit(id: $id) { state purpose themes plannedFrom hosts { name }"
                    + " notes { id text withdrawn } missing { name } participants { official { name } waivedReason }"
                    + " conflicts { current " + VALUE + " proposed " + VALUE + " replaced " + VALUE + " kept } } }";

    private SharedVisit() {}

    static JsonObject onServer(LeaderDesk desk, UUID visit) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", visit);
        return Json.child(desk.ask(SEEN, variables), "visit");
    }

    /** All texts that the server shows: facts, what is kept beside them, notes. */
    static Set<String> texts(JsonObject visit) {
        Set<String> all = new LinkedHashSet<>(values(visit));
        all.addAll(Json.texts(visit, "themes"));
        for (JsonObject conflict : Json.objects(visit, "conflicts")) {
            all.addAll(sides(conflict));
        }
        Json.objects(visit, "notes").stream()
                .filter(note -> !Json.flag(note, "withdrawn"))
                .forEach(note -> all.add(Json.text(note, "text")));
        return all;
    }

    private static List<String> sides(JsonObject conflict) {
        List<String> values = new ArrayList<>();
        for (String side : List.of("current", "proposed", "replaced")) {
            JsonObject value = Json.child(conflict, side);
            if (value != null) {
                values.addAll(values(value));
            }
        }
        return values;
    }

    private static List<String> values(JsonObject value) {
        List<String> values = new ArrayList<>();
        if (Json.text(value, "purpose") != null) {
            values.add(Json.text(value, "purpose"));
        }
        Json.objects(value, "hosts").forEach(host -> values.add(Json.text(host, "name")));
        if (Json.text(value, "plannedFrom") != null) {
            values.add(Json.instant(value, "plannedFrom").toString());
        }
        return values;
    }

    /** The same as a phone shows it: what it holds of the server, and what is on its screen. */
    static Set<String> texts(FleetPhone phone, UUID visit) {
        VisitView view = phone.visit(visit);
        Set<String> all = new LinkedHashSet<>();
        all.add(purpose(view));
        all.addAll(hosts(view));
        all.add(plan(view));
        all.addAll(view.themes());
        view.notes().stream().filter(note -> !note.withdrawn()).forEach(note -> all.add(note.text()));
        for (PackRow conflict : phone.copies(Entity.FACT_CONFLICT, visit)) {
            all.addAll(sides(conflict.json()));
        }
        return all;
    }

    static String purpose(VisitView view) {
        return view.purpose();
    }

    static List<String> hosts(VisitView view) {
        return view.hosts().stream().map(host -> host.name()).collect(Collectors.toList());
    }

    static String plan(VisitView view) {
        Instant from = view.plannedFrom();
        return from == null ? null : from.toString();
    }

    /** The server's documents as this phone holds them, to be compared with another's; fields have no order. */
    static TreeMap<String, JsonObject> copy(FleetPhone phone, UUID visit) {
        TreeMap<String, JsonObject> copy = new TreeMap<>();
        phone.copy(Entity.VISIT, visit).ifPresent(row -> copy.put("VISIT", row.json()));
        for (Entity entity : List.of(Entity.NOTE, Entity.FACT_CONFLICT)) {
            phone.copies(entity, visit).forEach(row -> copy.put(entity + " " + row.id(), row.json()));
        }
        return copy;
    }
}
