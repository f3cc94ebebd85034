package org.zoufang.visit.page;

import java.time.Instant;
import java.util.List;
import org.zoufang.official.Official;
import org.zoufang.visit.view.FactConflictView;
import org.zoufang.visit.view.FactValueView;

/** A fact that two people wrote of, and both values. */
public record TwoValues(FactConflictView conflict, List<Side> sides) {

    /**
     * One of the two.
     *
     * @param first whether it stood when the other came
     * @param at when it was written or stored, or null
     */
    public record Side(boolean first, FactValueView value, Official by, Instant at) {}

    static TwoValues of(FactConflictView one) {
        Instant written = one.writtenAt() == null ? one.recordedAt() : one.writtenAt();
        return new TwoValues(
                one,
                List.of(
                        new Side(true, one.current(), one.currentBy(), one.currentAt()),
                        new Side(false, one.proposed(), one.proposedBy(), written)));
    }
}
