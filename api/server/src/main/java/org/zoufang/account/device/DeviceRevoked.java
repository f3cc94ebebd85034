package org.zoufang.account.device;

import java.util.UUID;

/** A phone was revoked: whatever it holds that opens a door ends, in the same transaction. */
public record DeviceRevoked(UUID deviceId) {}
