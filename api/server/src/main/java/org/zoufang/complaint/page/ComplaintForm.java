package org.zoufang.complaint.page;

import org.zoufang.complaint.input.ComplaintRaiseInput;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;

/** The form of a complaint, the same for officials and for enterprises. */
final class ComplaintForm {

    static final String ANONYMOUS = "ANONYMOUS";
    static final String NAMED = "NAMED";

    private ComplaintForm() {}

    /** Empty, with an id of its own: sent twice it is one complaint. */
    static Form blank() {
        return Form.blank().with("id", Ids.next()).with("who", ANONYMOUS);
    }

    /** @throws Refused with REQUIRED where it is not said whether the complaint is anonymous */
    static ComplaintRaiseInput read(Form form) {
        if (!form.has("who", ANONYMOUS) && !form.has("who", NAMED)) {
            throw Refused.because(RefusalCode.REQUIRED, "who");
        }
        form.require("id", "about", "text");
        return new ComplaintRaiseInput(
                form.text("id"),
                form.has("who", ANONYMOUS),
                form.text("about"),
                form.text("text"),
                form.text("name"),
                form.text("reach"));
    }
}
