package org.zoufang.phone.device;

import java.time.Instant;

/** What this device believes about time. It is evidence and never decides an order. */
public interface DeviceClock {

    /** The wall clock. */
    Instant now();

    /** Milliseconds since the device was started, sleep included; null if the device cannot tell. */
    Long elapsedMillis();

    /** How often the device was started; null if the device cannot tell. */
    Integer bootCount();
}
