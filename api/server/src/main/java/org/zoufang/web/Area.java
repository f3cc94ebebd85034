package org.zoufang.web;

/** Where in the navigation a place stands: the daily ones by themselves, the others under a heading. */
public enum Area {
    /** Shown by itself, before all headings. */
    DAILY(null),
    ENTERPRISES("web.areaEnterprises"),
    MATTERS("web.areaMatters"),
    CONTACT("web.areaContact"),
    OFFICE("web.areaOffice");

    private final String messageKey;

    Area(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The heading's name; null if there is none. */
    String messageKey() {
        return messageKey;
    }
}
