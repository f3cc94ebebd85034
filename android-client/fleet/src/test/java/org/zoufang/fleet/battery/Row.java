package org.zoufang.fleet.battery;

import java.util.Set;
import java.util.UUID;

/** Names one row on either side: {@code VISIT}, {@code NOTE}, {@code PHOTO} and so on, and its id. */
record Row(String entity, UUID id) {

    /** Whether it is a problem, a hazard or a promise: what came of a visit and lives on by itself (发现事项). */
    boolean isFinding() {
        return Set.of("PROBLEM", "HAZARD", "COMMITMENT").contains(entity);
    }

    @Override
    public String toString() {
        return entity + " " + id;
    }
}
