package org.zoufang.contract;

import java.util.List;

/** Who saw a problem first: found before anybody had to ask is worth more. */
public enum FirstSeenBy {
    /** 主动发现: an official found it. */
    FOUND_BY_US,
    /** 企业反映: the enterprise raised it. */
    RAISED_BY_ENTERPRISE,
    /** 再次反映: the enterprise had to raise it again. */
    RAISED_AGAIN;

    /** What a person may say. That it had to be raised again is found out from what was raised before, and never said. */
    public static List<FirstSeenBy> choices() {
        return List.of(FOUND_BY_US, RAISED_BY_ENTERPRISE);
    }

    /**
     * Who saw it first, as far as somebody can say it: what an enterprise reported or telephoned, it raised itself.
     *
     * @param source where it came from; null: not known yet
     * @param said what was said, or null
     */
    public static FirstSeenBy of(ProblemSource source, FirstSeenBy said) {
        boolean itself = source == ProblemSource.ENTERPRISE || source == ProblemSource.HOTLINE;
        return said == FOUND_BY_US && !itself ? FOUND_BY_US : RAISED_BY_ENTERPRISE;
    }
}
