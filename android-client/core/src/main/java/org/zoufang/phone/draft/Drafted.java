package org.zoufang.phone.draft;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;

/**
 * What came of something a person did: kept in the phone's store, or refused with reasons that {@code Words} puts into a
 * sentence.
 *
 * @param id the visit, note or photo; null if nothing was kept
 */
public record Drafted(UUID id, List<Refusal> refusals) {

    static Drafted kept(UUID id) {
        return new Drafted(id, List.of());
    }

    /** Nothing was there to be kept. */
    public static Drafted nothing() {
        return kept(null);
    }

    static Drafted refused(List<Refusal> refusals) {
        return new Drafted(null, List.copyOf(refusals));
    }

    public boolean isKept() {
        return refusals.isEmpty();
    }
}
