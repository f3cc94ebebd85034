package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Ends a link at once: the next request that comes by it is a stranger's. */
@ApplicationScoped
public class CounterLinkRevoking {

    private final Sql sql;
    private final CounterLinkReading links;
    private final Event<Noted> noted;
    private final Clock clock;

    CounterLinkRevoking(Sql sql, CounterLinkReading links, Event<Noted> noted, Clock clock) {
        this.sql = sql;
        this.links = links;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Revokes a link. Revoking it twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID for a link of an enterprise that the caller does not look after, as for none
     */
    @Transactional
    public UUID revoke(Caller caller, UUID id) {
        CounterLink link =
                links.link(caller, id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        int revoked = sql.change(
                "update counter_link set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null",
                clock.instant(),
                caller.officialId(),
                id);
        if (revoked > 0) {
            noted.fire(new Noted(
                    "counterLinkRevoke",
                    "COUNTER_LINK",
                    id.toString(),
                    caller.officialId(),
                    caller.deviceId(),
                    Map.of("enterprise", link.enterpriseId().toString())));
        }
        return id;
    }
}
