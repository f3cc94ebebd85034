package org.zoufang.sync;

import org.zoufang.contract.Refusal;

/** Says nothing about the group itself: its answer is not stored, so that the phone can send it again. */
final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    NotNow(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
