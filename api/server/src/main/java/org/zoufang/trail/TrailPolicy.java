package org.zoufang.trail;

import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;

/** Who may see the trail. */
final class TrailPolicy {

    private TrailPolicy() {}

    /** Auditors alone; throws {@link Forbidden} for others. */
    static void mayRead(Caller caller) {
        if (!caller.is(Role.AUDITOR)) {
            throw new Forbidden("trail");
        }
    }
}
