package org.zoufang.hazard;

import java.time.Instant;

/** Somebody was told of the danger. */
record Told(String whom, String phone, Instant at) {}
