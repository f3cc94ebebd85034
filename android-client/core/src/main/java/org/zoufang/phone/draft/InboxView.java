package org.zoufang.phone.draft;

import java.util.List;

/**
 * Where two texts met.
 *
 * @param toSettle facts that the caller is to choose
 * @param pairs notes of his own that he wrote on two devices
 * @param waiting facts where his own value waits for the lead
 */
public record InboxView(List<FactConflictView> toSettle, List<NotePairView> pairs, List<FactConflictView> waiting) {

    /** How many the caller himself has to do something about. */
    public int needsYou() {
        return toSettle.size() + pairs.size();
    }

    public boolean isEmpty() {
        return needsYou() == 0 && waiting.isEmpty();
    }
}
