package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.Settings;

/**
 * How long a phone may stay away. What the server says and what the city's device management says both hold: the shorter
 * time counts.
 *
 * @param offline after which nothing is shown; zero for never
 * @param wipe after which the phone empties itself; zero for never
 */
public record AbsenceRules(Duration offline, Duration wipe) {

    static AbsenceRules at(Settings settings) {
        AbsenceRules server = read(settings.get(Setting.ABSENCE_RULES));
        AbsenceRules managed = read(settings.get(Setting.ABSENCE_RULES_MANAGED));
        return new AbsenceRules(shorter(server.offline, managed.offline), shorter(server.wipe, managed.wipe));
    }

    private static AbsenceRules read(String kept) {
        JsonObject json = kept == null ? new JsonObject() : Json.object(kept);
        return new AbsenceRules(
                Duration.ofHours(Json.number(json, "offlineHours")),
                Duration.ofDays(Json.number(json, "wipeAfterDays")));
    }

    private static Duration shorter(Duration one, Duration other) {
        if (one.isZero() || other.isZero()) {
            return one.plus(other);
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    boolean closes() {
        return !offline.isZero();
    }

    boolean wipes() {
        return !wipe.isZero();
    }

    /** As it is kept. */
    public static String text(int offlineHours, int wipeAfterDays) {
        JsonObject json = new JsonObject();
        json.addProperty("offlineHours", Math.max(0, offlineHours));
        json.addProperty("wipeAfterDays", Math.max(0, wipeAfterDays));
        return json.toString();
    }
}
