package org.zoufang.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that waits for its sender to sign in again. It waits in his own browser, as hidden fields of the sign-in form;
 * attached files are not kept.
 *
 * @param path where it was sent
 * @param fields what was typed
 */
public record HeldForm(String path, Map<String, List<String>> fields) {

    private static final String PATH = "held.path";
    private static final String FIELD = "held.field.";

    /** One hidden field. */
    public record Hidden(String name, String value) {}

    /** What the sign-in form carries along, or null if it carries none or for a foreign address. */
    public static HeldForm carriedBy(Form form) {
        String path = OwnPath.orNull(form.text(PATH));
        if (path == null) {
            return null;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.values().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), values);
            }
        });
        return new HeldForm(path, fields);
    }

    /** As fields of the sign-in form. */
    public List<Hidden> carried() {
        List<Hidden> hidden = new ArrayList<>(List.of(new Hidden(PATH, path)));
        each(FIELD, hidden);
        return hidden;
    }

    /** As fields of the form itself, to be sent once more. */
    public List<Hidden> again() {
        List<Hidden> hidden = new ArrayList<>();
        each("", hidden);
        return hidden;
    }

    private void each(String prefix, List<Hidden> hidden) {
        fields.forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(prefix + name, value))));
    }
}
