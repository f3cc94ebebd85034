package org.zoufang.phone.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.PairingType;

/**
 * How it stands with an enterprise that the person is paired with. A reminder, never an appraisal.
 *
 * @param last the day of his last contact, or null
 * @param due by when the next one is due; null where nothing is laid down
 * @param left days until then; negative when it has passed, 0 where nothing is laid down
 * @param taken what he took over from his predecessor, or null
 */
public record ContactView(UUID enterpriseId, PairingType type, LocalDate last, LocalDate due, int left, Taken taken) {

    /** Whether the day has passed. */
    public boolean isLate() {
        return due != null && left < 0;
    }

    /**
     * What a hand-over brought.
     *
     * @param from who had the enterprise before, or null
     * @param note what he had to say; null if he did not sign
     */
    public record Taken(String from, LocalDate on, String note, List<Count> counts) {}

    /** How many things of a kind. */
    public record Count(HandOverThing kind, int count) {}
}
