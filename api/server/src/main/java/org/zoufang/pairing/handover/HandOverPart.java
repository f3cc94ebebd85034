package org.zoufang.pairing.handover;

import java.util.List;
import org.zoufang.contract.Refusal;

/** What of a room goes along when an enterprise is handed over. Give it as a bean; the room pairing knows no more of it. */
public interface HandOverPart {

    /** What would go along now; changes nothing. */
    List<HandedThing> things(HandOverCase work);

    /** What of this room stands against it. */
    default List<Refusal> against(HandOverCase work) {
        return List.of();
    }

    /**
     * Moves it, in the transaction at hand.
     *
     * @param things what {@link #things} said in this transaction
     */
    void move(HandOverCase work, List<HandedThing> things);
}
