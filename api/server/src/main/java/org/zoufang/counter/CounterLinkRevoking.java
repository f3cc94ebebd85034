package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
     * Revokes a link, and those that were made by it: who reported by it follows by one of these. Revoking it twice is
     * the same success.
     *
     * @throws Refused with UNKNOWN_ID for a link of an enterprise that the caller does not look after, as for none
     */
    @Transactional
    public UUID revoke(Caller caller, UUID id) {
        CounterLink link =
                links.link(caller, id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        List<UUID> revoked = sql.list(
                """
                update counter_link set revoked_at = ?, revoked_by = ?
                where (id = ? or from_link = ?) and revoked_at is null returning id
                """,
                row -> Sql.id(row, "id"),
                clock.instant(),
                caller.officialId(),
                id,
                id);
        revoked.forEach(one -> noted.fire(new Noted(
                "counterLinkRevoke",
                "COUNTER_LINK",
                one.toString(),
                caller.officialId(),
                caller.deviceId(),
                detail(link, one))));
        return id;
    }

    private static Map<String, String> detail(CounterLink link, UUID revoked) {
        String enterprise = link.enterpriseId().toString();
        return revoked.equals(link.id())
                ? Map.of("enterprise", enterprise)
                : Map.of("enterprise", enterprise, "from", link.id().toString());
    }
}
