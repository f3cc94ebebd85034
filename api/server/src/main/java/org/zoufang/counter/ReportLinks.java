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
import org.zoufang.account.link.LinkHolder;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/** Who reported a problem by a link gets another one, with which he follows that problem. It stands to the issuer of the first. */
@ApplicationScoped
public class ReportLinks {

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter, problem_id,
                from_link)
            select ?, l.enterprise_id, l.contact_name, l.issued_by, ?, ?, 'PROBLEM', p.id, l.id
            from counter_link l join problem p on p.enterprise_id = l.enterprise_id and p.id = ? where l.id = ?
            """;

    private final Sql sql;
    private final LinkAddresses addresses;
    private final Event<Noted> noted;
    private final ZoufangConfig config;
    private final Clock clock;

    ReportLinks(Sql sql, LinkAddresses addresses, Event<Noted> noted, ZoufangConfig config, Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.noted = noted;
        this.config = config;
        this.clock = clock;
    }

    /** The address by which the holder follows what he reported; it is made once. */
    @Transactional
    public String follow(LinkHolder holder, UUID problemId) {
        return existing(holder, problemId).orElseGet(() -> make(holder, problemId));
    }

    /** The address if there is a link that is good; nothing is made. */
    public Optional<String> existing(LinkHolder holder, UUID problemId) {
        return sql.one(
                        """
                        select id from counter_link where problem_id = ? and from_link = ? and revoked_at is null
                            and expires_at > ? limit 1
                        """,
                        row -> Sql.id(row, "id"),
                        problemId,
                        holder.linkId(),
                        clock.instant())
                .map(addresses::of);
    }

    private String make(LinkHolder holder, UUID problemId) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        Duration good = Duration.ofDays(Math.max(1, config.token().counterLink().toDays()));
        sql.change(ROW, id, now, now.plus(good), problemId, holder.linkId());
        noted.fire(new Noted(
                "counterLinkFollow",
                "COUNTER_LINK",
                id.toString(),
                null,
                null,
                Map.of("from", holder.getName(), "problem", problemId.toString())));
        return addresses.of(id);
    }
}
