package org.zoufang.problem.page;

import java.util.List;

/**
 * A field of a step's form.
 *
 * @param name as the activity's refusals name it
 * @param label the message that names it
 */
public record StepField(String name, Kind kind, String label, boolean required) {

    /** What is written or chosen there. */
    public enum Kind {
        LINE,
        WORDS,
        DAY,
        MOMENT,
        ONE_OF,
        SEVERAL_OF,
        FILES
    }

    /** The inputs of a field that takes files. */
    public List<String> inputs() {
        return Step.FILE_FIELDS;
    }

    static StepField needed(String name, Kind kind, String label) {
        return new StepField(name, kind, label, true);
    }

    static StepField maybe(String name, Kind kind, String label) {
        return new StepField(name, kind, label, false);
    }
}
