package org.zoufang.notice;

/** A gateway did not take a notice. */
final class CarrierFailed extends Exception {

    private static final long serialVersionUID = 1L;

    CarrierFailed(String reason) {
        super(reason);
    }
}
