package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.zoufang.phone.account.Absence;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Remembers at each contact how far the device's clock is from the server's. */
final class Contact {

    private Contact() {}

    static void remember(PhoneStore store, DeviceClock clock, JsonObject answer) {
        Instant server = Json.instant(answer, "serverTime");
        if (server != null) {
            long offset = Duration.between(clock.now(), server).toMillis();
            store.settings().put(Setting.CLOCK_OFFSET, Long.toString(offset));
            new Absence(store, clock).heard(server);
        }
    }

    /** The time by the server's clock as far as this phone knows it: what is kept for so many days is counted by that. */
    static Instant serverNow(PhoneStore store, DeviceClock clock) {
        String offset = store.settings().get(Setting.CLOCK_OFFSET);
        return clock.now().plusMillis(offset == null ? 0 : Long.parseLong(offset));
    }
}
