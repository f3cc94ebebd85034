package org.zoufang.counter.page;

import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;

/** The field of a form that says for how many days a link is good. */
final class LinkDays {

    static final String FIELD = "validDays";

    private LinkDays() {}

    static int of(Form form, int most) {
        try {
            return Integer.parseInt(form.text(FIELD));
        } catch (NumberFormatException e) {
            throw Refused.because(RefusalCode.VALID_DAYS_OUT_OF_RANGE, FIELD, most);
        }
    }
}
