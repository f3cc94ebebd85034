package org.zoufang.official.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Closes bodies that are no more. What was done in their name stays. */
@ApplicationScoped
public class OrganisationClosing {

    private static final String POSTS =
            """
            select (select count(*) from posting where organisation_id = ? and ended_at is null
                        and (to_day is null or to_day >= ?))
                 + (select count(*) from posting_proposal where organisation_id = ? and decided_at is null) as n
            """;

    private final Sql sql;
    private final OrganisationReading bodies;
    private final Event<Noted> trail;
    private final Clock clock;

    OrganisationClosing(Sql sql, OrganisationReading bodies, Event<Noted> trail, Clock clock) {
        this.sql = sql;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Closes a body in which nobody holds a post any more. Closing it twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID, ORGANISATION_HAS_PEOPLE or ORGANISATION_HAS_BODIES
     */
    @Transactional
    public UUID close(Caller caller, UUID id) {
        sql.change("lock table organisation in share row exclusive mode");
        sql.list("select id from organisation where id = ? for update", row -> Sql.id(row, "id"), id);
        RegisteredOrganisation body =
                bodies.byId(id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        if (body.closedAt() != null) {
            return id;
        }
        InputCheck check = new InputCheck();
        int posts = sql.one(POSTS, row -> row.getInt("n"), id, LocalDate.now(clock), id)
                .orElseThrow();
        if (posts > 0) {
            check.refuse(RefusalCode.ORGANISATION_HAS_PEOPLE, "id", posts);
        }
        if (body.bodies() > 0) {
            check.refuse(RefusalCode.ORGANISATION_HAS_BODIES, "id", body.bodies());
        }
        check.settle();
        sql.change("update organisation set closed_at = ?, version = version + 1 where id = ?", clock.instant(), id);
        trail.fire(new Noted(
                "organisationClose",
                "ORGANISATION",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("name", body.name())));
        return id;
    }
}
