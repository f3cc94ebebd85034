package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Links to the promises made to an enterprise that go with a notice. */
@ApplicationScoped
public class PromiseLinks {

    private static final Duration SOON = Duration.ofDays(3);

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter)
            values (?, ?, ?, ?, ?, ?, 'COMMITMENTS')
            """;

    private final Sql sql;
    private final Event<Noted> noted;
    private final LinkTerm term;
    private final Clock clock;

    PromiseLinks(Sql sql, Event<Noted> noted, LinkTerm term, Clock clock) {
        this.sql = sql;
        this.noted = noted;
        this.term = term;
        this.clock = clock;
    }

    /** A link of this contact to the promises that does not end soon: the one he has, or a new one. */
    @Transactional
    public UUID of(UUID enterpriseId, String contact, UUID issuer) {
        Instant now = clock.instant();
        return sql.one(
                        """
                        select id from counter_link where enterprise_id = ? and matter = 'COMMITMENTS' and contact_name = ?
                            and issued_by = ? and revoked_at is null and expires_at > ? order by expires_at desc limit 1
                        """,
                        row -> Sql.id(row, "id"),
                        enterpriseId,
                        contact,
                        issuer,
                        now.plus(SOON))
                .orElseGet(() -> make(enterpriseId, contact, issuer, now));
    }

    private UUID make(UUID enterpriseId, String contact, UUID issuer, Instant now) {
        UUID id = Ids.next();
        sql.change(ROW, id, enterpriseId, contact, issuer, now, now.plus(term.most()));
        noted.fire(new Noted(
                "counterLinkIssue",
                "COUNTER_LINK",
                id.toString(),
                issuer,
                null,
                Map.of("matter", "COMMITMENTS", "enterprise", enterpriseId.toString(), "contact", contact)));
        return id;
    }
}
