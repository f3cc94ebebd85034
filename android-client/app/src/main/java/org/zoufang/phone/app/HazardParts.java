package org.zoufang.phone.app;

import org.zoufang.phone.draft.HazardAlarm;
import org.zoufang.phone.draft.HazardDrafting;
import org.zoufang.phone.draft.HazardReading;
import org.zoufang.phone.draft.Pen;

/**
 * What the phone does about safety hazards.
 *
 * @param reading those that it knows
 * @param drafting reporting one, after a draft
 * @param alarm immediate danger, and who was told of it
 */
public record HazardParts(HazardReading reading, HazardDrafting drafting, HazardAlarm alarm) {

    static HazardParts of(Pen pen) {
        return new HazardParts(new HazardReading(pen), new HazardDrafting(pen), new HazardAlarm(pen));
    }
}
