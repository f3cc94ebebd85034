package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.contract.VisitFact;
import org.zoufang.phone.json.Json;

/** What somebody wrote of one fact of a visit; only the fields of that fact are filled. */
public record FactValueView(String purpose, List<HostView> hosts, Instant plannedFrom, Instant plannedTo) {

    private static final String[] FIELDS = {"purpose", "hosts", "plannedFrom", "plannedTo"};

    static FactValueView of(VisitFact fact, JsonObject value) {
        return switch (fact) {
            case PURPOSE -> new FactValueView(Json.text(value, "purpose"), List.of(), null, null);
            case HOSTS -> new FactValueView(null, hosts(value), null, null);
            case PLAN ->
                new FactValueView(
                        null, List.of(), Json.instant(value, "plannedFrom"), Json.instant(value, "plannedTo"));
        };
    }

    private static List<HostView> hosts(JsonObject value) {
        return Json.objects(value, "hosts").stream()
                .map(host -> new HostView(Json.text(host, "name"), Json.text(host, "post")))
                .collect(Collectors.toList());
    }

    /** Lets a visit's document say {@code value}. */
    static void put(JsonObject visit, VisitFact fact, JsonObject value) {
        for (String field : FIELDS) {
            if (isOf(fact, field)) {
                visit.remove(field);
                if (value.has(field)) {
                    visit.add(field, value.get(field).deepCopy());
                }
            }
        }
    }

    private static boolean isOf(VisitFact fact, String field) {
        return switch (fact) {
            case PURPOSE -> field.equals("purpose");
            case HOSTS -> field.equals("hosts");
            case PLAN -> field.startsWith("planned");
        };
    }
}
