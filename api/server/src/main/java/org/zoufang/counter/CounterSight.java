package org.zoufang.counter;

import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;

/** Whose links somebody looks after: the service office all, a liaison officer those of his own firms while he is paired. */
final class CounterSight {

    private CounterSight() {}

    static boolean ofCity(Caller caller) {
        return caller.is(Role.SERVICE_OFFICE);
    }

    static boolean sees(Caller caller, CounterLink link) {
        return sees(caller, link.enterpriseId()) || link.issuedById().equals(ownLinksOf(caller));
    }

    /** Whose own links he goes on looking after: his, but a liaison officer's only while he is paired. */
    static UUID ownLinksOf(Caller caller) {
        return caller.is(Role.LIAISON_OFFICER) ? null : caller.officialId();
    }

    static boolean sees(Caller caller, UUID enterpriseId) {
        return ofCity(caller)
                || caller.is(Role.LIAISON_OFFICER) && caller.reach().firms().contains(enterpriseId);
    }
}
