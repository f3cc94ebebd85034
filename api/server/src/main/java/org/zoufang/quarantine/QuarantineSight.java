package org.zoufang.quarantine;

import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;

/** Who sees what in the quarantine: the service office all, everybody else what he wrote himself. */
final class QuarantineSight {

    private QuarantineSight() {}

    static boolean ofCity(Caller caller) {
        return caller.is(Role.SERVICE_OFFICE);
    }

    /** Whose entries he sees; null: everybody's. */
    static UUID author(Caller caller) {
        return ofCity(caller) ? null : caller.officialId();
    }

    /** Whether his hand is the office's: on what others wrote. His own he settles like everybody his own. */
    static boolean isOfficeHand(Caller caller, UUID author) {
        return ofCity(caller) && !caller.officialId().equals(author);
    }
}
