package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.Delegating;
import org.zoufang.official.NewDelegation;
import org.zoufang.official.Standing;
import org.zoufang.official.StandingReading;
import org.zoufang.pairing.NewPairing;
import org.zoufang.pairing.PairingMaking;
import org.zoufang.shared.Ids;

/** Who is paired with which enterprise in Yunxi, and for whom the secretary records. */
@ApplicationScoped
class DemoStanding {

    private final PairingMaking pairing;
    private final Delegating delegating;
    private final StandingReading standings;
    private final Clock clock;

    DemoStanding(PairingMaking pairing, Delegating delegating, StandingReading standings, Clock clock) {
        this.clock = clock;
        this.pairing = pairing;
        this.delegating = delegating;
        this.standings = standings;
    }

    void make(DemoCast cast, Map<String, List<UUID>> firms) {
        Map<String, Caller> callers = cast.callers();
        LocalDate since = LocalDate.now(clock).minusMonths(6);
        firms.forEach((who, enterprises) -> enterprises.forEach(enterprise -> pairing.make(
                callers.get("office"),
                new NewPairing(
                        Ids.next(), callers.get(who).officialId(), enterprise, type(callers.get(who)), since, null))));
        UUID leader = callers.get("leader").officialId();
        delegating.grant(
                callers.get("leader"),
                new NewDelegation(Ids.next(), leader, callers.get("secretary").officialId(), since, null));
    }

    /** The caller with what he sees now. */
    Caller caller(Caller caller) {
        Standing standing = standings.of(caller.officialId());
        return new Caller(caller.officialId(), standing.roles(), standing.reach(), caller.deviceId(), caller.locale());
    }

    private static PairingType type(Caller caller) {
        if (caller.is(Role.LIAISON_OFFICER)) {
            return PairingType.LIAISON;
        }
        return caller.is(Role.DEPUTY) ? PairingType.DEPUTY_PAIR : PairingType.LEADER_CONTACT;
    }
}
