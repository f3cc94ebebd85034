package org.zoufang.phone.sync;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Counts what a round did. */
final class Tally {

    private final Set<UUID> applied = new LinkedHashSet<>();
    private int needPerson;
    private int forgotten;

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

    /** So many acknowledged groups are no longer offered to a server that lost a day. */
    void forgotten(int groups) {
        forgotten += groups;
    }

    /** Whether anything of this phone's work came to rest in this round. */
    boolean isAnythingSettled() {
        return forgotten > 0 || !applied.isEmpty();
    }

    int countNeedPerson() {
        return needPerson;
    }
}
