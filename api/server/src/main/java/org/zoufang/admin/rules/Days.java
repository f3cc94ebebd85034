package org.zoufang.admin.rules;

import java.time.LocalDate;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;

/** Days in forms that must be given. */
final class Days {

    private Days() {}

    static LocalDate needed(Form form, String field) {
        LocalDate day = form.day(field);
        if (day == null) {
            throw Refused.because(RefusalCode.REQUIRED, field);
        }
        return day;
    }
}
