package org.zoufang.phone.app.problem;

import org.zoufang.phone.draft.Pen;
import org.zoufang.phone.draft.ProblemDoor;
import org.zoufang.phone.draft.ProblemDrafting;
import org.zoufang.phone.draft.ProblemReading;

/** What the screens of problems work with. */
public record ProblemParts(Pen pen) {

    /** Those that this phone knows. */
    public ProblemReading known() {
        return new ProblemReading(pen);
    }

    /** Raising one. */
    public ProblemDrafting raising() {
        return new ProblemDrafting(pen);
    }

    /** What is written down at an enterprise's door. */
    public ProblemDoor door() {
        return new ProblemDoor(pen);
    }
}
