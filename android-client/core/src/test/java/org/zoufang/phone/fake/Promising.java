package org.zoufang.phone.fake;

import org.zoufang.phone.draft.CommitmentDoing;
import org.zoufang.phone.draft.CommitmentDrafting;
import org.zoufang.phone.draft.CommitmentReading;
import org.zoufang.phone.draft.Pen;

/** What a phone does about promises. */
abstract class Promising {

    abstract Pen pen();

    public CommitmentDrafting promising() {
        return new CommitmentDrafting(pen());
    }

    public CommitmentDoing keeping() {
        return new CommitmentDoing(pen());
    }

    public CommitmentReading commitments() {
        return new CommitmentReading(pen());
    }
}
