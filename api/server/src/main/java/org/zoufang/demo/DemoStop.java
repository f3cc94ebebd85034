package org.zoufang.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A visit of the demonstration at which problems were heard.
 *
 * @param daysAgo of the day on which it took place
 * @param heard which words stand in which note, by the words
 */
record DemoStop(UUID visit, UUID enterprise, int daysAgo, Map<String, Heard> heard) {

    /**
     * A note, and the photo beside it.
     *
     * @param photo null if there is none
     */
    record Heard(UUID note, UUID photo, Instant at) {}

    DemoStop(UUID visit, UUID enterprise, int daysAgo) {
        this(visit, enterprise, daysAgo, new LinkedHashMap<>());
    }

    Heard heard(String text) {
        return heard.get(text);
    }
}
