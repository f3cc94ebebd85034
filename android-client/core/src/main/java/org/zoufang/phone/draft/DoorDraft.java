package org.zoufang.phone.draft;

import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Satisfaction;

/**
 * What stands in the form of a step at the door before it is saved.
 *
 * @param who the person of the enterprise, as typed
 * @param way how the answer is brought, or null where the form does not ask
 * @param result null if nothing was said
 * @param manner null if nothing was said
 * @param text as typed
 * @param signature what was drawn on the glass so far, or null
 */
public record DoorDraft(
        String who, DeliveryWay way, Satisfaction result, Satisfaction manner, String text, String signature) {

    /** Whether there is nothing in it that a person made. */
    boolean isEmpty() {
        return who.isEmpty() && text.isEmpty() && result == null && manner == null && signature == null;
    }
}
