package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.shared.Sql;

/** The tables of posts and of proposed ones. Runs in the caller's transaction. */
@ApplicationScoped
class Posts {

    private static final String OVERLAPPING =
            """
            select from_day from (
                select id, official_id, organisation_id, role, from_day, to_day from posting where ended_at is null
                union all
                select id, official_id, organisation_id, role, from_day, to_day from posting_proposal
                where decided_at is null) p
            where id <> ? and official_id = ? and organisation_id = ? and role = ?
              and from_day <= coalesce(?::date, 'infinity') and coalesce(to_day, 'infinity') >= ?
            order by from_day limit 1
            """;

    private final Sql sql;
    private final Clock clock;

    Posts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The body's kind, held open until the transaction ends; empty if there is no such body. */
    Optional<Body> body(UUID id) {
        return sql.one(
                "select name, kind, closed_at from organisation where id = ? for share",
                row -> new Body(
                        row.getString("name"),
                        Sql.term(row, "kind", OrganisationKind.class),
                        Sql.instant(row, "closed_at") != null),
                id);
    }

    /** A body as far as a post in it needs to know it. */
    record Body(String name, OrganisationKind kind, boolean closed) {}

    /** Whether there is such a person; nobody else gives him a post until the transaction ends. */
    boolean holds(UUID officialId) {
        return sql.one("select id from official where id = ? for update", row -> Sql.id(row, "id"), officialId)
                .isPresent();
    }

    /** The first day of an equal post at an overlapping time. */
    Optional<LocalDate> overlapping(NewPosting asked) {
        return sql.one(
                OVERLAPPING,
                row -> row.getObject("from_day", LocalDate.class),
                asked.id(),
                asked.officialId(),
                asked.organisationId(),
                asked.role(),
                asked.to(),
                asked.from());
    }

    void add(NewPosting asked, UUID appointedBy, UUID approvedBy) {
        sql.change(
                """
                insert into posting (id, official_id, organisation_id, role, scope, title, from_day, to_day,
                    appointed_by, approved_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                asked.id(),
                asked.officialId(),
                asked.organisationId(),
                asked.role(),
                asked.scope(),
                asked.title(),
                asked.from(),
                asked.to(),
                appointedBy,
                approvedBy);
    }

    void propose(NewPosting asked, UUID proposedBy) {
        sql.change(
                """
                insert into posting_proposal (id, official_id, organisation_id, role, scope, title, from_day, to_day,
                    proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                asked.id(),
                asked.officialId(),
                asked.organisationId(),
                asked.role(),
                asked.scope(),
                asked.title(),
                asked.from(),
                asked.to(),
                proposedBy,
                clock.instant());
    }

    void decide(UUID id, boolean approved, UUID decidedBy, String reason) {
        sql.change(
                "update posting_proposal set approved = ?, decided_by = ?, decided_at = ?, reason = ? where id = ?",
                approved,
                decidedBy,
                clock.instant(),
                reason,
                id);
    }

    /** Ends a post at once, or with a day that is its last. */
    void end(UUID id, LocalDate on, UUID endedBy) {
        if (on == null) {
            sql.change("update posting set ended_at = ?, ended_by = ? where id = ?", clock.instant(), endedBy, id);
        } else {
            sql.change("update posting set to_day = ?, ended_by = ? where id = ?", on, endedBy, id);
        }
    }
}
