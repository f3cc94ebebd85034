package org.zoufang.shared;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody is about to be shown what is sensitive: an original photo, a sensitive note, the trail. Fire it with CDI's
 * {@code Event<SensitiveRead>} outside any transaction, before the answer leaves: the trail's row is committed when
 * {@code fire} returns, and if it cannot be written, nothing is shown. The same person reading the same thing on the
 * same device again within ten minutes is one row. What is taken away as a file each time is a {@link Noted} instead.
 *
 * @param action what was read, ending in Read, such as {@code photoOriginalRead}
 * @param subject what kind of thing, such as {@code PHOTO}
 * @param subjectId which one; for a search, what was asked
 * @param officialId who reads
 * @param deviceId on which device, or null for a page
 * @param detail what else an auditor needs; no secret and no text of a note
 */
public record SensitiveRead(
        String action, String subject, String subjectId, UUID officialId, UUID deviceId, Map<String, String> detail) {

    public SensitiveRead {
        detail = Map.copyOf(detail);
    }

    public static SensitiveRead of(String action, String subject, UUID subjectId, UUID officialId, UUID deviceId) {
        return new SensitiveRead(action, subject, subjectId.toString(), officialId, deviceId, Map.of());
    }
}
