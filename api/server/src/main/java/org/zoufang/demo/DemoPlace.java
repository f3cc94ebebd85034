package org.zoufang.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where and when a story began: at a visit, in the words of one of its notes, or at an enterprise on a day.
 *
 * @param visit null where there was none
 * @param note null where there was none
 * @param photo the one beside the note, or null
 */
record DemoPlace(UUID enterprise, UUID visit, UUID note, UUID photo, int daysAgo, Instant at) {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int MINUTES_AFTER_THE_NOTE = 2;

    /** @param where a number of an enterprise, or the name of a visit at which these words were noted */
    static DemoPlace of(
            DemoDiary diary,
            List<UUID> enterprises,
            Map<String, DemoStop> stops,
            String where,
            int daysAgo,
            String words) {
        DemoStop stop = stops.get(where);
        if (stop == null) {
            UUID enterprise = enterprises.get(Integer.parseInt(where));
            return new DemoPlace(enterprise, null, null, null, daysAgo, diary.at(daysAgo, MORNING));
        }
        DemoStop.Heard heard = stop.heard(words);
        return new DemoPlace(
                stop.enterprise(),
                stop.visit(),
                heard.note(),
                heard.photo(),
                stop.daysAgo(),
                heard.at().plusSeconds(60L * MINUTES_AFTER_THE_NOTE));
    }

    static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
