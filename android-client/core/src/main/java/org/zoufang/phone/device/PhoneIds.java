package org.zoufang.phone.device;

import java.util.Random;
import java.util.UUID;

/** Makes ids of rows and commands: UUID version 7 (RFC 9562), rising even if the clock stands still or runs back. */
public final class PhoneIds {

    private static final int COUNTER_BITS = 12;

    private final DeviceClock clock;
    private final Random random;
    private long last;

    /** @param random a {@code SecureRandom}, or a seeded one in a test */
    public PhoneIds(DeviceClock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        long ticks = clock.now().toEpochMilli() << COUNTER_BITS;
        last = Math.max(last + 1, ticks);
        long high = (last >>> COUNTER_BITS) << 16 | 0x7000L | (last & 0xFFFL);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
