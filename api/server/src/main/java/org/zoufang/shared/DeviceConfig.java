package org.zoufang.shared;

import io.smallrye.config.WithDefault;

/** How long a phone may stay away from the server, under {@code zoufang.device.*}; see devices.md. */
public interface DeviceConfig {

    /** Hours that a phone shows what it holds without having heard from the server; 0 for ever. */
    @WithDefault("720")
    int offlineHours();

    /** Days unheard of after which a phone empties itself, its unsent work sealed to the office; 0 never. */
    @WithDefault("0")
    int wipeAfterDays();
}
