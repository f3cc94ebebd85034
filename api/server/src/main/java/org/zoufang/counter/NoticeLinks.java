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
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Links that go with a notice: to one problem, to one hazard, or to the promises made to an enterprise. */
@ApplicationScoped
public class NoticeLinks {

    private static final Duration SOON = Duration.ofDays(3);

    private static final String HIS =
            """
            select id from counter_link where enterprise_id = ? and matter = ? and problem_id is not distinct from ?::uuid
                and hazard_id is not distinct from ?::uuid and contact_name = ? and issued_by = ?
                and revoked_at is null and expires_at > ? order by expires_at desc limit 1
            """;

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, matter, problem_id, hazard_id, contact_name, issued_by, issued_at,
                expires_at)
            values (?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?)
            """;

    /**
     * What a link is to be good for.
     *
     * @param id of the problem, promise or hazard
     */
    public record For(UUID enterpriseId, NoticeMatter about, UUID id) {

        private LinkMatter matter() {
            return switch (about) {
                case PROBLEM -> LinkMatter.PROBLEM;
                case COMMITMENT -> LinkMatter.COMMITMENTS;
                case HAZARD -> LinkMatter.HAZARD;
            };
        }

        private UUID only(NoticeMatter one) {
            return about == one ? id : null;
        }
    }

    private final Sql sql;
    private final LinkAddresses addresses;
    private final Event<Noted> noted;
    private final LinkTerm term;
    private final Clock clock;

    NoticeLinks(Sql sql, LinkAddresses addresses, Event<Noted> noted, LinkTerm term, Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.noted = noted;
        this.term = term;
        this.clock = clock;
    }

    /** A link of this contact that does not end soon: the one he has, or a new one. */
    @Transactional
    public UUID of(For what, String contact, UUID issuer) {
        Instant now = clock.instant();
        return sql.one(
                        HIS,
                        row -> Sql.id(row, "id"),
                        what.enterpriseId(),
                        what.matter(),
                        what.only(NoticeMatter.PROBLEM),
                        what.only(NoticeMatter.HAZARD),
                        contact,
                        issuer,
                        now.plus(SOON))
                .orElseGet(() -> make(what, contact, issuer, now));
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

    private UUID make(For what, String contact, UUID issuer, Instant now) {
        UUID id = Ids.next();
        sql.change(
                ROW,
                id,
                what.enterpriseId(),
                what.matter(),
                what.only(NoticeMatter.PROBLEM),
                what.only(NoticeMatter.HAZARD),
                contact,
                issuer,
                now,
                now.plus(term.most()));
        noted.fire(new Noted("counterLinkIssue", "COUNTER_LINK", id.toString(), issuer, null, detail(what, contact)));
        return id;
    }

    private static Map<String, String> detail(For what, String contact) {
        String matter = what.matter().name();
        return switch (what.about()) {
            case PROBLEM -> Map.of("matter", matter, "problem", what.id().toString(), "contact", contact);
            case HAZARD -> Map.of("matter", matter, "hazard", what.id().toString(), "contact", contact);
            case COMMITMENT ->
                Map.of("matter", matter, "enterprise", what.enterpriseId().toString(), "contact", contact);
        };
    }
}
