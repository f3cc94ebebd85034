package org.zoufang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Meant;

/** Which enterprise a person means who types a name or a code into a form. */
@ApplicationScoped
public class EnterpriseNaming {

    private static final int SEEN = 20;

    private final EnterpriseReading enterprises;

    EnterpriseNaming(EnterpriseReading enterprises) {
        this.enterprises = enterprises;
    }

    /**
     * The enterprise of that credit code, or the only one of that name.
     *
     * @throws org.zoufang.shared.Refused on the field with REQUIRED, ENTERPRISE_UNKNOWN or ENTERPRISE_AMBIGUOUS
     */
    public Enterprise meant(String typed, String field) {
        InputCheck check = new InputCheck();
        String needed = check.needed(typed, field, Limits.NAME);
        check.settle();
        String text = needed.strip();
        List<Enterprise> found = enterprises.search(text, SEEN, null).edges().stream()
                .map(edge -> edge.node())
                .toList();
        return Meant.only(
                found,
                one -> one.name().equals(text) || one.creditCode().equalsIgnoreCase(text),
                field,
                text,
                RefusalCode.ENTERPRISE_UNKNOWN,
                RefusalCode.ENTERPRISE_AMBIGUOUS);
    }
}
