package org.zoufang.phone.app.commitment;

import org.zoufang.phone.draft.CommitmentDoing;
import org.zoufang.phone.draft.CommitmentDrafting;
import org.zoufang.phone.draft.CommitmentReading;
import org.zoufang.phone.draft.Pen;

/** What the screens of promises work with. */
public record PromiseParts(Pen pen) {

    /** Those that this phone knows. */
    public CommitmentReading known() {
        return new CommitmentReading(pen);
    }

    /** Noting one. */
    public CommitmentDrafting drafting() {
        return new CommitmentDrafting(pen);
    }

    /** What is done about one. */
    public CommitmentDoing keeping() {
        return new CommitmentDoing(pen);
    }
}
