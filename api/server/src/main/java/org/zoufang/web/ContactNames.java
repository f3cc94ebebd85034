package org.zoufang.web;

import java.util.Locale;

/** Whom of an enterprise something is for, where nobody was named: kept as one term, shown in the reader's language. */
public final class ContactNames {

    /** As it is kept. */
    public static final String NOBODY_NAMED = "企业联系人";

    private ContactNames() {}

    /** The name; where nobody was named, "the enterprise's contact" in this language. */
    public static String in(String name, Locale locale) {
        return NOBODY_NAMED.equals(name) ? Messages.text("web.contact", locale) : name;
    }
}
