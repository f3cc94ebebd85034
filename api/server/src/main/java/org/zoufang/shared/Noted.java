package org.zoufang.shared;

import java.util.Map;
import java.util.UUID;

/**
 * Something that belongs on the trail and is no change of a row that phones hold (those are a {@link Deed}): an
 * organisation was renamed, a pairing ended, somebody was refused, a list was exported. Fire it with CDI's
 * {@code Event<Noted>}. Inside a transaction the trail's row stands and falls with it; outside one it is committed
 * when {@code fire} returns, so that an answer which must not leave unnoted is given after it.
 *
 * @param action the command's name as in the API, such as {@code organisationSave}
 * @param subject what kind of thing, a term such as {@code ORGANISATION}, {@code DEVICE}, {@code EXPORT}
 * @param subjectId which one; for a thing without an id of its own, what names it
 * @param officialId who did it, or null: the machine itself, or a stranger
 * @param deviceId on which device, or null
 * @param detail what else an auditor needs, a few short texts; no secret and no text of a note
 */
public record Noted(
        String action, String subject, String subjectId, UUID officialId, UUID deviceId, Map<String, String> detail) {

    public Noted {
        detail = Map.copyOf(detail);
    }

    public static Noted of(String action, String subject, UUID subjectId, UUID officialId, UUID deviceId) {
        return new Noted(action, subject, subjectId.toString(), officialId, deviceId, Map.of());
    }
}
