package org.zoufang.hazard.page;

/**
 * A field of a step's form.
 *
 * @param name as the activity's refusals name it
 * @param label the message that names it
 */
public record HazardField(String name, Kind kind, String label, boolean required) {

    /** What is written or chosen there. */
    public enum Kind {
        LINE,
        WORDS,
        DAY,
        ONE_OF,
        SEVERAL_OF
    }

    static HazardField needed(String name, Kind kind, String label) {
        return new HazardField(name, kind, label, true);
    }

    static HazardField maybe(String name, Kind kind, String label) {
        return new HazardField(name, kind, label, false);
    }
}
