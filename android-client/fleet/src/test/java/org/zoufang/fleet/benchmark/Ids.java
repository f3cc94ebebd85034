package org.zoufang.fleet.benchmark;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.zoufang.fleet.DeskClock;
import org.zoufang.phone.device.PhoneIds;

/** Ids as the phones make them. */
final class Ids {

    private static final PhoneIds IDS = new PhoneIds(new DeskClock(Clock.systemUTC()), new SecureRandom());

    private Ids() {}

    static UUID next() {
        return IDS.next();
    }
}
