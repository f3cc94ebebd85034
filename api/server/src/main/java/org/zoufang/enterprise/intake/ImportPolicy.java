package org.zoufang.enterprise.intake;

import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;

/** Who may import lists into the register, and how much at once. */
final class ImportPolicy {

    /** Lines of one file: as many as a spreadsheet has. */
    static final int LINES = 1_048_576;

    private ImportPolicy() {}

    /** The service office and the administrators; throws {@link Forbidden} for others. */
    static void mayImport(Caller caller) {
        if (!caller.is(Role.SERVICE_OFFICE) && !caller.is(Role.ADMINISTRATOR)) {
            throw new Forbidden("enterpriseImport");
        }
    }
}
