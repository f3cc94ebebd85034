package org.zoufang.breach;

import jakarta.inject.Inject;
import java.time.Clock;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class InjectsIntoAField {

    @Inject
    Clock clock;
}
