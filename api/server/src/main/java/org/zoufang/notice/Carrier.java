package org.zoufang.notice;

import org.zoufang.contract.NoticeWay;

/** A gateway that takes notices to enterprises. */
interface Carrier {

    NoticeWay way();

    /** Whether the operator has switched it on. */
    boolean isOn();

    /**
     * Gives one to the gateway, within the time that the operator allows.
     *
     * @throws CarrierFailed if it was not taken, with a reason that a person can read
     */
    void carry(String to, String subject, String text) throws CarrierFailed;
}
