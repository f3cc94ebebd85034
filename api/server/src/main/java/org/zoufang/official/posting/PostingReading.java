package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Sql;

/** Reads posts and proposed posts, for those who give them. Whether somebody may is asked at the door. */
@ApplicationScoped
public class PostingReading {

    private static final String READ =
            """
            select p.*, g.name as organisation_name, g.kind as organisation_kind,
                p.from_day <= ? and (p.to_day is null or p.to_day >= ?) and p.ended_at is null as live
            from posting p join organisation g on g.id = p.organisation_id
            """;
    private static final String PROPOSED =
            """
            select p.*, g.name as organisation_name, g.kind as organisation_kind
            from posting_proposal p join organisation g on g.id = p.organisation_id
            """;

    private final Sql sql;
    private final Clock clock;

    PostingReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All posts of these people, each one's youngest first. */
    public Map<UUID, List<Posting>> of(Collection<UUID> officials) {
        LocalDate today = LocalDate.now(clock);
        return sql
                .list(
                        READ + " where p.official_id = any(?::uuid[]) order by p.from_day desc, p.id",
                        PostingReading::read,
                        today,
                        today,
                        officials)
                .stream()
                .collect(Collectors.groupingBy(Posting::officialId));
    }

    /** The posts in a body that have not ended, the youngest first, at most 200. */
    public List<Posting> in(UUID organisationId) {
        LocalDate today = LocalDate.now(clock);
        return sql.list(
                READ + " where p.organisation_id = ? and p.ended_at is null and (p.to_day is null or p.to_day >= ?)"
                        + " order by p.from_day desc, p.id limit 200",
                PostingReading::read,
                today,
                today,
                organisationId,
                today);
    }

    /** One post. */
    public Optional<Posting> byId(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return sql.one(READ + " where p.id = ?", PostingReading::read, today, today, id);
    }

    /** What waits for a second administrator, the oldest first, at most 100. */
    public List<PostingProposal> waiting() {
        return sql.list(
                PROPOSED + " where p.decided_at is null order by p.proposed_at, p.id limit 100",
                PostingReading::proposal);
    }

    /** What is or was proposed for these people and did not become a post, the youngest first. */
    public Map<UUID, List<PostingProposal>> proposedFor(Collection<UUID> officials) {
        return sql
                .list(
                        PROPOSED + " where p.official_id = any(?::uuid[]) and p.approved is not true"
                                + " order by p.proposed_at desc, p.id",
                        PostingReading::proposal,
                        officials)
                .stream()
                .collect(Collectors.groupingBy(PostingProposal::officialId));
    }

    /** One proposed post, decided or not. */
    public Optional<PostingProposal> proposal(UUID id) {
        return sql.one(PROPOSED + " where p.id = ?", PostingReading::proposal, id);
    }

    Optional<PostingProposal> heldProposal(UUID id) {
        return sql.one(PROPOSED + " where p.id = ? for update of p", PostingReading::proposal, id);
    }

    Optional<Posting> held(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return sql.one(READ + " where p.id = ? for update of p", PostingReading::read, today, today, id);
    }

    private static Posting read(ResultSet row) throws SQLException {
        return new Posting(
                Sql.id(row, "id"),
                body(row),
                Sql.term(row, "role", Role.class),
                Sql.term(row, "scope", Scope.class),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Sql.instant(row, "ended_at"),
                row.getBoolean("live"),
                Sql.id(row, "official_id"),
                Sql.id(row, "appointed_by"),
                Sql.id(row, "approved_by"));
    }

    private static PostingProposal proposal(ResultSet row) throws SQLException {
        return new PostingProposal(
                Sql.id(row, "id"),
                body(row),
                Sql.term(row, "role", Role.class),
                Sql.term(row, "scope", Scope.class),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Sql.instant(row, "proposed_at"),
                Sql.instant(row, "decided_at"),
                row.getObject("approved", Boolean.class),
                row.getString("reason"),
                Sql.id(row, "official_id"),
                Sql.id(row, "proposed_by"),
                Sql.id(row, "decided_by"));
    }

    private static Organisation body(ResultSet row) throws SQLException {
        return new Organisation(
                Sql.id(row, "organisation_id"),
                row.getString("organisation_name"),
                Sql.term(row, "organisation_kind", OrganisationKind.class));
    }
}
