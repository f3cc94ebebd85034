package org.zoufang.web;

import java.util.List;
import java.util.Locale;

/**
 * A field of the form for one step on a matter; the template tag {@code stepFields} shows it.
 *
 * @param name as the activity's refusals name it
 * @param label the message that names it
 */
public record StepField(String name, Kind kind, String label, boolean required) {

    /** The inputs of a field that takes files. */
    public static final List<String> FILE_INPUTS = List.of("file1", "file2", "file3");

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

    /**
     * A field with its name in the reader's language and what it offers.
     *
     * @param options empty where nothing is chosen
     */
    public record Asked(StepField field, String label, List<Option> options) {}

    /** The field as a form asks for it. */
    public Asked asked(Locale locale, List<Option> options) {
        return new Asked(this, Messages.text(label, locale), options);
    }

    public List<String> inputs() {
        return FILE_INPUTS;
    }

    public static StepField needed(String name, Kind kind, String label) {
        return new StepField(name, kind, label, true);
    }

    public static StepField maybe(String name, Kind kind, String label) {
        return new StepField(name, kind, label, false);
    }
}
