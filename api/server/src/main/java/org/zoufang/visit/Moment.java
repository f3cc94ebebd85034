package org.zoufang.visit;

import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.DeviceTime;

/**
 * A moment of a visit: what a device said about it, and what the server knows about that device's clock.
 *
 * @param at as it was said; this is what is kept
 * @param aheadMillis by how much the clock was ahead of the server's then (behind, if negative), or null if unknown
 * @param receivedAt when the server heard of it
 * @param deviceId the registered device that said so, or null
 */
record Moment(DeviceTime at, Long aheadMillis, Instant receivedAt, UUID deviceId) {}
