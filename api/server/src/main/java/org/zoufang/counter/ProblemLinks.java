package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Links to one problem that go with a notice. */
@ApplicationScoped
public class ProblemLinks {

    private static final Duration SOON = Duration.ofDays(3);

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter, problem_id)
            select ?, p.enterprise_id, ?, ?, ?, ?, 'PROBLEM', p.id from problem p where p.id = ?
            """;

    private final Sql sql;
    private final LinkAddresses addresses;
    private final Event<Noted> noted;
    private final LinkTerm term;
    private final Clock clock;

    ProblemLinks(Sql sql, LinkAddresses addresses, Event<Noted> noted, LinkTerm term, Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.noted = noted;
        this.term = term;
        this.clock = clock;
    }

    /** A link of this contact to the problem that does not end soon: the one he has, or a new one. */
    @Transactional
    public UUID of(UUID problemId, String contact, UUID issuer) {
        Instant now = clock.instant();
        return sql.one(
                        """
                        select id from counter_link where problem_id = ? and contact_name = ? and issued_by = ?
                            and revoked_at is null and expires_at > ? order by expires_at desc limit 1
                        """,
                        row -> Sql.id(row, "id"),
                        problemId,
                        contact,
                        issuer,
                        now.plus(SOON))
                .orElseGet(() -> make(problemId, contact, issuer, now));
    }

    /** The address to hand over; empty if the link has ended. */
    public Optional<String> address(UUID linkId) {
        return sql.one(
                        "select id from counter_link where id = ? and revoked_at is null and expires_at > ?",
                        row -> Sql.id(row, "id"),
                        linkId,
                        clock.instant())
                .map(addresses::of);
    }

    private UUID make(UUID problemId, String contact, UUID issuer, Instant now) {
        UUID id = Ids.next();
        sql.change(ROW, id, contact, issuer, now, now.plus(term.most()), problemId);
        noted.fire(new Noted(
                "counterLinkIssue",
                "COUNTER_LINK",
                id.toString(),
                issuer,
                null,
                Map.of("matter", "PROBLEM", "problem", problemId.toString(), "contact", contact)));
        return id;
    }
}
