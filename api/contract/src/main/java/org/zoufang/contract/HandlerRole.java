package org.zoufang.contract;

/** How a department answers for a problem. */
public enum HandlerRole {
    /** 主办: answers for the whole. */
    LEAD,
    /** 协办: answers to the lead for its part. */
    CO_HANDLER
}
