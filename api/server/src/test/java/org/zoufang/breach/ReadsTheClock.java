package org.zoufang.breach;

import java.time.Instant;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class ReadsTheClock {

    Instant instant() {
        return Instant.now();
    }
}
