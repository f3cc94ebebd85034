package org.zoufang.phone.sync;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Counts what a round did. */
final class Tally {

    private final Set<UUID> applied = new LinkedHashSet<>();
    private int needPerson;

    void applied(UUID group) {
        applied.add(group);
    }

    /** The groups of which the server said in this round that they are stored. */
    Set<UUID> applied() {
        return Collections.unmodifiableSet(applied);
    }

    void needsPerson() {
        needPerson++;
    }

    int countApplied() {
        return applied.size();
    }

    int countNeedPerson() {
        return needPerson;
    }
}
