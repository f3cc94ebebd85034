package org.zoufang.contract;

/** Who saw a problem first: found before anybody had to ask is worth more. */
public enum FirstSeenBy {
    /** 主动发现: an official found it. */
    FOUND_BY_US,
    /** 企业反映: the enterprise raised it. */
    RAISED_BY_ENTERPRISE,
    /** 再次反映: the enterprise had to raise it again. */
    RAISED_AGAIN
}
