package org.zoufang.pairing.page;

import org.zoufang.enterprise.Enterprise;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.handover.HandOver;
import org.zoufang.pairing.handover.SignedNote;

/**
 * One of the reader's own pairings.
 *
 * @param note what he has signed for a successor, or null
 * @param begun by which hand-over it came to him, or null
 */
public record OwnPairing(Pairing pairing, Enterprise enterprise, SignedNote note, HandOver begun) {}
