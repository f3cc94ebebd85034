package org.zoufang.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * Which rows of the trail; all that is given must hold, null restricts nothing.
 *
 * @param from the first day in China
 * @param to the last day in China
 * @param officialId done by this person
 * @param deviceId on this device
 * @param action the action, such as {@code visitRecord}
 * @param subject the kind of thing, such as {@code VISIT}
 * @param subjectId the thing
 */
public record TrailFilter(
        LocalDate from, LocalDate to, UUID officialId, UUID deviceId, String action, String subject, String subjectId) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null, null);

    public TrailFilter {
        if (from != null && to != null && from.isAfter(to)) {
            throw Refused.because(RefusalCode.BAD_PERIOD, "filter.from");
        }
        action = asked(action, "filter.action");
        subject = asked(subject, "filter.subject");
        subjectId = asked(subjectId, "filter.subjectId");
    }

    private static String asked(String text, String field) {
        if (text != null && text.length() > Limits.NAME) {
            throw Refused.because(RefusalCode.TOO_LONG, field, Limits.NAME);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As it stands on the trail when somebody reads: the parts that are given, or {@code all}. */
    String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "from", from);
        add(parts, "to", to);
        add(parts, "official", officialId);
        add(parts, "device", deviceId);
        add(parts, "action", action);
        add(parts, "subject", subject);
        add(parts, "subjectId", subjectId);
        return parts.isEmpty() ? "all" : String.join(" ", parts);
    }

    private static void add(List<String> parts, String name, Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }
}
