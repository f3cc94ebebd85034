package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Meant;

/** Whom a person means who types a name into a form. */
@ApplicationScoped
public class OfficialNaming {

    private static final int SEEN = 20;

    private final OfficialReading officials;

    OfficialNaming(OfficialReading officials) {
        this.officials = officials;
    }

    /**
     * The only one of that name.
     *
     * @throws org.zoufang.shared.Refused on the field with REQUIRED, PERSON_UNKNOWN or PERSON_AMBIGUOUS
     */
    public Official meant(String typed, String field) {
        InputCheck check = new InputCheck();
        String needed = check.needed(typed, field, Limits.NAME);
        check.settle();
        String text = needed.strip();
        List<Official> found = officials.search(text, SEEN, null).edges().stream()
                .map(edge -> edge.node())
                .toList();
        return Meant.only(
                found,
                one -> one.name().equals(text),
                field,
                text,
                RefusalCode.PERSON_UNKNOWN,
                RefusalCode.PERSON_AMBIGUOUS);
    }
}
