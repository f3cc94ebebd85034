package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;

/**
 * Everything about what is not on the server yet.
 *
 * @param entries each record and each photo that is unsent, with its reason
 * @param aside what the person put out of the way
 * @param visits those of whose photos the server does not have all
 * @param records how many records wait or need somebody
 * @param photos how many photos do
 * @param bytes how much of the photos is still to go
 * @param lastContact when the last round with the server ended well, or null if none did
 * @param nextAttempt when it is tried by itself, or null if at the next occasion
 * @param failures rounds that failed since the last good one
 */
public record SyncCentre(
        List<OutboxEntry> entries,
        List<OutboxEntry> aside,
        List<VisitLine> visits,
        int records,
        int photos,
        long bytes,
        Instant lastContact,
        Instant nextAttempt,
        int failures) {

    /** How many of the entries only a person can bring on. */
    public int needingPerson() {
        return (int) entries.stream()
                .filter(entry -> entry.standing() == Standing.NEEDS_YOU)
                .count();
    }

    /** Whether there is anything that sending again may help. */
    public boolean isAnyRefused() {
        return entries.stream().anyMatch(entry -> entry.standing() == Standing.NEEDS_YOU && !entry.conflict());
    }
}
