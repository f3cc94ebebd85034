package org.zoufang.fleet.battery;

import java.util.UUID;

/** Names one row on either side: {@code VISIT}, {@code NOTE}, {@code PHOTO} and so on, and its id. */
record Row(String entity, UUID id) {

    @Override
    public String toString() {
        return entity + " " + id;
    }
}
