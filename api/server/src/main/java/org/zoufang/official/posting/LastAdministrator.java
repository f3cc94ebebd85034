package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Sees to it that somebody is left who can administer. */
@ApplicationScoped
public class LastAdministrator {

    private static final String OTHERS =
            """
            select distinct official_id from posting
            where role = 'ADMINISTRATOR' and official_id <> ? and ended_at is null
              and from_day <= ? and (to_day is null or to_day > ?)
            """;

    private final Sql sql;
    private final AbleToSignIn signIn;
    private final Clock clock;

    LastAdministrator(Sql sql, AbleToSignIn signIn, Clock clock) {
        this.sql = sql;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * Inside the transaction in which somebody stops to be an administrator, or to be able to sign in. It holds all
     * such posts until the transaction ends, so that two cannot remove each other at once.
     *
     * @param last his last day, today for at once
     * @throws Refused with LAST_ADMINISTRATOR if he is one and nobody else would be left
     */
    public void requireAnother(UUID officialId, LocalDate last, String field) {
        LocalDate today = LocalDate.now(clock);
        boolean isOne = sql.list(
                        "select official_id, from_day <= ? and (to_day is null or to_day >= ?) as live from posting"
                                + " where role = 'ADMINISTRATOR' and ended_at is null order by id for update",
                        row -> row.getBoolean("live") ? Sql.id(row, "official_id") : new UUID(0, 0),
                        today,
                        today)
                .contains(officialId);
        if (!isOne) {
            return;
        }
        List<UUID> others = sql.list(
                OTHERS, row -> Sql.id(row, "official_id"), officialId, today, last.isBefore(today) ? today : last);
        if (signIn.among(others).isEmpty()) {
            throw Refused.because(RefusalCode.LAST_ADMINISTRATOR, field);
        }
    }
}
