package org.zoufang.contract;

/** How an answer was brought to the enterprise. */
public enum DeliveryWay {
    /** 当面送达. */
    AT_THE_DOOR,
    /** 电话告知. */
    BY_PHONE,
    /** 书面送达. */
    IN_WRITING,
    /** 经办事链接送达. */
    BY_LINK
}
