package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.UUID;
import org.zoufang.phone.pack.EnterpriseLine;

/**
 * One thing that is not on the server yet, and why.
 *
 * @param id of the command group, or of the photo whose bytes it is
 * @param visitId which visit, problem or promise it belongs to
 * @param what the command's name such as {@code noteWrite}, or {@code photoBytes}
 * @param text the beginning of what was written, or null
 * @param attempts how often it was tried
 * @param notBefore when it is tried again by itself, or null for the next round
 * @param code why it needs a person, or null; {@code message} says it in words
 * @param waitsForAnother whether it waits only because something it stands on needs a person
 * @param conflict whether the server kept two values; sending again settles nothing
 * @param sentBytes of {@code totalBytes}; 0 of 0 for a record
 */
public record OutboxEntry(
        UUID id,
        UUID visitId,
        EnterpriseLine enterprise,
        String what,
        String text,
        Standing standing,
        int attempts,
        Instant notBefore,
        String code,
        String message,
        boolean waitsForAnother,
        boolean conflict,
        long sentBytes,
        long totalBytes) {

    /** Whether it belongs to a problem and not to a visit. */
    public boolean isProblem() {
        return what.startsWith("problem");
    }

    /** Whether it belongs to a hazard and not to a visit. */
    public boolean isHazard() {
        return what.startsWith("hazard");
    }

    /** Whether it belongs to a promise and not to a visit. */
    public boolean isCommitment() {
        return what.startsWith("commitment");
    }

    /** Whether it waits for the person, who has not sent it yet. */
    public boolean isDraft() {
        return (isProblem() || isHazard() || isCommitment()) && standing == Standing.DRAFT;
    }

    /** Whether it is the bytes of a photo and not a record. */
    public boolean isPhoto() {
        return what.equals("photoBytes");
    }
}
