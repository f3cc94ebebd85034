package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.Standing;
import org.zoufang.official.StandingReading;

/** Pairings, delegations and posts as their tables hold them, with dates as a test wants them. */
@ApplicationScoped
class Rights {

    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Rows rows;
    private final StandingReading standings;

    Rights(Rows rows, StandingReading standings) {
        this.rows = rows;
        this.standings = standings;
    }

    /** The official as the door lets him in at this moment. */
    Caller now(UUID official) {
        Standing standing = standings.of(official);
        return new Caller(official, standing.roles(), standing.reach(), null, Locale.ENGLISH);
    }

    UUID pairs(UUID official, UUID enterprise) {
        return pairs(official, enterprise, LONG_AGO, null);
    }

    UUID pairs(UUID official, UUID enterprise, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        rows.sql(
                "insert into pairing (id, official_id, enterprise_id, type, from_day, to_day, made_by, made_at)"
                        + " values (?, ?, ?, 'LIAISON', ?, ?::date, ?, now())",
                id,
                official,
                enterprise,
                from,
                to,
                official);
        return id;
    }

    void ends(UUID pairing) {
        rows.sql("update pairing set ended_at = now() - interval '1 millisecond' where id = ?", pairing);
    }

    void lets(UUID pairing, LocalDate from, LocalDate to) {
        rows.sql("update pairing set from_day = ?, to_day = ?::date where id = ?", from, to, pairing);
    }

    UUID lends(UUID principal, UUID secretary) {
        UUID id = UUID.randomUUID();
        rows.sql(
                "insert into delegation (id, principal_id, delegate_id, from_day, granted_by, granted_at)"
                        + " values (?, ?, ?, ?, ?, now())",
                id,
                principal,
                secretary,
                LONG_AGO,
                principal);
        return id;
    }

    void lendsUntil(UUID delegation, LocalDate last) {
        rows.sql("update delegation set to_day = ? where id = ?", last, delegation);
    }

    void takesBack(UUID delegation) {
        rows.sql("update delegation set ended_at = now() - interval '1 millisecond' where id = ?", delegation);
    }

    void leavesAllPosts(UUID official) {
        rows.sql("update posting set ended_at = now() - interval '1 millisecond' where official_id = ?", official);
    }
}
