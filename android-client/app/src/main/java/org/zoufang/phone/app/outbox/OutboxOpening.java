package org.zoufang.phone.app.outbox;

import java.time.Instant;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.draft.SyncCentre;

/**
 * What the sync centre shows.
 *
 * @param wifiOnly whether photos wait for Wi-Fi
 * @param managed whether that is the city's choice and not the person's
 * @param open whether photos may go at this moment
 */
record OutboxOpening(SyncCentre centre, boolean wifiOnly, boolean managed, boolean open, Instant now) {

    static OutboxOpening of(PhoneParts parts) {
        return new OutboxOpening(
                parts.centre(),
                parts.photoWay().isWifiOnly(),
                parts.photoWay().isManaged(),
                parts.photoWay().isOpen(),
                parts.clock().now());
    }

    boolean photosWait() {
        return !open && centre.photos() > 0;
    }
}
