package org.zoufang.demo;

import java.util.Map;
import java.util.UUID;
import org.zoufang.official.Caller;

/**
 * Everybody who appears in the stories.
 *
 * @param callers by sign-in name
 * @param organisations where each of them serves, by sign-in name
 * @param standings who sees what at the time of the deed
 */
record DemoCast(Map<String, Caller> callers, Map<String, UUID> organisations, DemoStanding standings) {

    /** He or she, with what is seen from there now. */
    Caller caller(String who) {
        return standings.caller(callers.get(who));
    }

    UUID id(String who) {
        return callers.get(who).officialId();
    }

    UUID organisation(String who) {
        return organisations.get(who);
    }
}
