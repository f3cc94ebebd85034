package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.Settings;

/**
 * For whom the official may act today, and with which enterprises he is paired today, as the server said at the last
 * contact: enough to decide without signal as the server would.
 *
 * @param principals the leaders who have delegated to him
 * @param firms the enterprises of his pairings
 */
public record Powers(List<OfficialLine> principals, Set<UUID> firms) {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** Those in force at {@code now}. */
    public static Powers at(Settings settings, java.time.Instant now) {
        LocalDate today = now.atZone(CITY).toLocalDate();
        List<OfficialLine> principals = new ArrayList<>();
        for (JsonObject one : inForce(settings.get(Setting.PRINCIPALS), today)) {
            principals.add(new OfficialLine(Json.id(one, "id"), Json.text(one, "name"), null, null));
        }
        Set<UUID> firms = inForce(settings.get(Setting.PAIRINGS), today).stream()
                .map(one -> Json.id(one, "id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Powers(principals, firms);
    }

    /** His pairings in force at {@code now}, as the server said them. */
    public static List<JsonObject> pairs(Settings settings, java.time.Instant now) {
        return inForce(settings.get(Setting.PAIRINGS), now.atZone(CITY).toLocalDate());
    }

    private static List<JsonObject> inForce(String kept, LocalDate today) {
        if (kept == null) {
            return List.of();
        }
        return Json.objects(Json.object(kept), "all").stream()
                .filter(one -> lasts(one, today))
                .collect(Collectors.toList());
    }

    private static boolean lasts(JsonObject one, LocalDate today) {
        String from = Json.text(one, "from");
        String to = Json.text(one, "to");
        return (from == null || !today.isBefore(LocalDate.parse(from)))
                && (to == null || !today.isAfter(LocalDate.parse(to)));
    }

    public Set<UUID> principalIds() {
        return principals.stream().map(OfficialLine::id).collect(Collectors.toSet());
    }
}
