package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * How long this phone has not heard from its server, and what follows. It is counted by the time since the device was
 * started, which no setting of the clock changes; the wall clock is asked too, because a phone may have been switched off,
 * and the longer of the two counts. What was counted once never shrinks, until the server is heard again.
 */
public final class Absence {

    /** A phone that was found long unheard of has so long, while it runs, to find the server before it empties itself. */
    static final Duration LAST_CHANCE = Duration.ofHours(1);

    /** The person is told so long before. */
    static final Duration WARNING = Duration.ofDays(7);

    /** The disk is not asked for less. */
    private static final Duration WORTH_KEEPING = Duration.ofMinutes(1);

    private final PhoneStore store;
    private final DeviceClock clock;

    public Absence(PhoneStore store, DeviceClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What follows. */
    public enum Stage {
        /** Nothing. */
        IN_TOUCH,
        /** This phone empties itself before long. */
        WARNED,
        /** Nothing is shown before the server was heard, or somebody has signed in again. */
        CLOSED,
        /** This phone has to be emptied now. */
        OVER
    }

    /**
     * @param away how long the server was not heard
     * @param left until this phone empties itself, 0 if that is due; null if it never does
     */
    public record View(Stage stage, Duration away, Duration left) {}

    /** What the city's device management says; it holds beside what the server says. Zero says nothing. */
    public void manage(int offlineHours, int wipeAfterDays) {
        String said = AbsenceRules.text(offlineHours, wipeAfterDays);
        if (!said.equals(store.settings().get(Setting.ABSENCE_RULES_MANAGED))) {
            store.change(() -> store.settings().put(Setting.ABSENCE_RULES_MANAGED, said));
        }
    }

    /** The server was heard: it says that it is {@code server}. */
    public void heard(Instant server) {
        JsonObject mark = new JsonObject();
        Json.put(mark, "server", server);
        stamp(mark, Duration.ZERO, Duration.ZERO);
    }

    /** Counts on, and says how it stands. */
    public View now() {
        return store.change(() -> {
            String kept = store.settings().get(Setting.HEARD);
            if (kept == null || store.settings().get(Setting.ME) == null) {
                return new View(Stage.IN_TOUCH, Duration.ZERO, null);
            }
            JsonObject mark = Json.object(kept);
            Duration run = run(mark);
            Duration counted = longer(millis(mark, "away").plus(run), byWall(mark));
            AbsenceRules rules = AbsenceRules.at(store.settings());
            boolean due = rules.wipes() && counted.compareTo(rules.wipe()) >= 0;
            Duration dueFor = due ? millis(mark, "due").plus(run) : Duration.ZERO;
            // The running time before it was due is not part of the last chance.
            boolean first = due && millis(mark, "away").compareTo(rules.wipe()) < 0;
            if (first || counted.minus(millis(mark, "away")).compareTo(WORTH_KEEPING) >= 0) {
                stamp(mark, counted, first ? Duration.ZERO : dueFor);
            }
            boolean over = !first && dueFor.compareTo(LAST_CHANCE) >= 0;
            return new View(stage(rules, counted, over), counted, left(rules, counted));
        });
    }

    private static Stage stage(AbsenceRules rules, Duration counted, boolean over) {
        if (over) {
            return Stage.OVER;
        }
        if (rules.closes() && counted.compareTo(rules.offline()) >= 0
                || rules.wipes() && counted.compareTo(rules.wipe()) >= 0) {
            return Stage.CLOSED;
        }
        boolean soon = rules.wipes()
                && counted.compareTo(rules.wipe().minus(WARNING)) >= 0
                && counted.compareTo(Duration.ofDays(1)) >= 0;
        return soon ? Stage.WARNED : Stage.IN_TOUCH;
    }

    private static Duration left(AbsenceRules rules, Duration counted) {
        return rules.wipes() ? longer(rules.wipe().minus(counted), Duration.ZERO) : null;
    }

    /** How long this device has run since the mark was made, as far as it can tell. */
    private Duration run(JsonObject mark) {
        Long elapsed = clock.elapsedMillis();
        if (elapsed == null) {
            return Duration.ZERO;
        }
        long then = Json.longNumber(mark, "elapsed");
        boolean same = boot() == Json.number(mark, "boot") && elapsed >= then;
        return Duration.ofMillis(same ? elapsed - then : elapsed);
    }

    private Duration byWall(JsonObject mark) {
        String offset = store.settings().get(Setting.CLOCK_OFFSET);
        Instant server = clock.now().plusMillis(offset == null ? 0 : Long.parseLong(offset));
        return Duration.between(Json.instant(mark, "server"), server);
    }

    private void stamp(JsonObject mark, Duration away, Duration due) {
        Long elapsed = clock.elapsedMillis();
        mark.addProperty("away", away.toMillis());
        mark.addProperty("due", due.toMillis());
        long running = elapsed == null ? 0 : elapsed;
        mark.addProperty("elapsed", running);
        mark.addProperty("boot", boot());
        store.change(() -> store.settings().put(Setting.HEARD, mark.toString()));
    }

    private int boot() {
        Integer boot = clock.bootCount();
        return boot == null ? -1 : boot;
    }

    private static Duration millis(JsonObject mark, String field) {
        return Duration.ofMillis(Json.longNumber(mark, field));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
