package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ContactCadence;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Powers;

/**
 * When the next contact with each paired enterprise is due, counted on the phone: by the rule that the server told, and by
 * the visits of the person himself, also those that are not sent yet.
 */
public final class ContactReading {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Pen pen;

    public ContactReading(Pen pen) {
        this.pen = pen;
    }

    /** By enterprise, those of the pairings in force today; of several with one enterprise, what is due first. */
    public Map<UUID, ContactView> all() {
        return pen.store().read(() -> {
            Map<UUID, LocalDate> visited = visited();
            Map<UUID, ContactView> all = new LinkedHashMap<>();
            for (JsonObject pair : Powers.pairs(pen.store().settings(), pen.now())) {
                ContactView view = view(pair, visited);
                all.merge(view.enterpriseId(), view, ContactReading::sooner);
            }
            return all;
        });
    }

    private static ContactView sooner(ContactView one, ContactView other) {
        return one.due() == null || other.due() != null && other.due().isBefore(one.due()) ? other : one;
    }

    private ContactView view(JsonObject pair, Map<UUID, LocalDate> visited) {
        UUID enterprise = Json.id(pair, "id");
        LocalDate last = later(day(pair, "lastContactOn"), visited.get(enterprise));
        LocalDate from = day(pair, "from");
        boolean counted = pair.has("contactEvery") && from != null;
        LocalDate due = counted ? ContactCadence.due(from, last, Json.number(pair, "contactEvery")) : null;
        LocalDate today = day(pen.now());
        return new ContactView(
                enterprise,
                Json.constant(pair, "type", PairingType.class),
                last,
                due,
                due == null ? 0 : (int) ChronoUnit.DAYS.between(today, due),
                taken(pair));
    }

    /** The day on which he was at each enterprise last, as far as this phone knows. */
    private Map<UUID, LocalDate> visited() {
        Map<UUID, LocalDate> last = new HashMap<>();
        for (VisitPicture picture : new VisitReading(pen).all()) {
            JsonObject visit = picture.visit();
            Instant arrived = Json.instant(visit, "arrivedAt");
            VisitKind kind = Json.constant(visit, "kind", VisitKind.class);
            if (arrived != null && kind != null && ContactCadence.KINDS.contains(kind) && isThere(visit)) {
                last.merge(Json.id(visit, "enterpriseId"), day(arrived), ContactReading::later);
            }
        }
        return last;
    }

    private boolean isThere(JsonObject visit) {
        return Json.objects(visit, "participants").stream()
                .anyMatch(one -> pen.who().officialId().equals(Json.id(one, "officialId")));
    }

    private static ContactView.Taken taken(JsonObject pair) {
        JsonObject handOver = Json.child(pair, "handOver");
        if (handOver == null) {
            return null;
        }
        JsonObject predecessor = Json.child(pair, "predecessor");
        JsonObject before = predecessor == null ? null : Json.child(predecessor, "official");
        JsonObject note = Json.child(handOver, "note");
        return new ContactView.Taken(
                before == null ? null : Json.text(before, "name"),
                day(Json.instant(handOver, "signedAt")),
                note == null ? null : Json.text(note, "text"),
                Json.objects(handOver, "counts").stream()
                        .map(one -> new ContactView.Count(
                                Json.constant(one, "kind", HandOverThing.class), Json.number(one, "count")))
                        .filter(one -> one.kind() != null)
                        .collect(Collectors.toList()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(JsonObject from, String field) {
        String text = Json.text(from, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(CITY).toLocalDate();
    }
}
