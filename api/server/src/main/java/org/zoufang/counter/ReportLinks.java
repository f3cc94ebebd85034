package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Who reported a problem by a link gets another one, with which he follows that problem. It stands to the issuer of the first. */
@ApplicationScoped
public class ReportLinks {

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter, problem_id,
                from_link)
            select ?, l.enterprise_id, l.contact_name, l.issued_by, ?, ?, 'PROBLEM', p.id, l.id
            from counter_link l join problem p on p.enterprise_id = l.enterprise_id and p.id = ? where l.id = ?
                and l.revoked_at is null
            for share of l
            """;

    private final Sql sql;
    private final LinkAddresses addresses;
    private final Event<Noted> noted;
    private final LinkTerm term;
    private final Clock clock;

    ReportLinks(Sql sql, LinkAddresses addresses, Event<Noted> noted, LinkTerm term, Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.noted = noted;
        this.term = term;
        this.clock = clock;
    }

    /**
     * The address by which the holder follows what he reported; it is made once.
     *
     * @throws NotFound if the link he reported by was revoked meanwhile: then nothing is made by it
     */
    @Transactional
    public String follow(LinkHolder holder, UUID problemId) {
        UUID made = existing(holder).get(problemId);
        return addresses.of(made == null ? make(holder, problemId) : made);
    }

    /** The addresses of links that are good, by the problems that he reported; nothing is made. */
    public Map<UUID, String> addresses(LinkHolder holder) {
        Map<UUID, String> followed = new HashMap<>();
        existing(holder).forEach((problem, link) -> followed.put(problem, addresses.of(link)));
        return followed;
    }

    private Map<UUID, UUID> existing(LinkHolder holder) {
        return sql
                .list(
                        """
                        select problem_id, id from counter_link where from_link = ? and revoked_at is null
                            and expires_at > ?
                        """,
                        row -> Map.entry(Sql.id(row, "problem_id"), Sql.id(row, "id")),
                        holder.linkId(),
                        clock.instant())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private UUID make(LinkHolder holder, UUID problemId) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        if (sql.change(ROW, id, now, now.plus(term.most()), problemId, holder.linkId()) == 0) {
            throw new NotFound("link");
        }
        noted.fire(new Noted(
                "counterLinkFollow",
                "COUNTER_LINK",
                id.toString(),
                null,
                null,
                Map.of("from", holder.getName(), "problem", problemId.toString())));
        return id;
    }
}
