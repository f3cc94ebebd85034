package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.input.ClusterFormInput;
import org.zoufang.contract.ClusterState;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** All common problems, and which problems belong to each. */
@ApplicationScoped
class Clusters {

    private final Sql sql;
    private final Clock clock;

    Clusters(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Held until the transaction ends. */
    Optional<ClusterRow> held(UUID id) {
        return sql.one("select * from cluster where id = ? for update", ClusterRow::read, id);
    }

    Optional<ClusterRow> row(UUID id) {
        return sql.one("select * from cluster where id = ?", ClusterRow::read, id);
    }

    /** Its problems now, in the order of their ids. */
    List<ClusterMember> members(UUID id) {
        return sql.list(
                "select problem_id, reply_id from cluster_member where cluster_id = ? and removed_at is null order by problem_id",
                row -> new ClusterMember(Sql.id(row, "problem_id"), Sql.id(row, "reply_id")),
                id);
    }

    /** Makes two who write the same id, or the same problems, wait for each other. */
    void claim(UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", row -> null, id.toString());
    }

    /** A new one under the next number of its year. */
    ClusterRow add(ClusterFormInput asked, UUID id, String type, String category, UUID by, byte[] hash) {
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, clock.getZone()).getYear();
        int next = sql.one(
                        """
                        insert into cluster_number (year, last) values (?, 1)
                        on conflict (year) do update set last = cluster_number.last + 1 returning last
                        """,
                        row -> row.getInt("last"),
                        year)
                .orElseThrow();
        String number = "C%d-%04d".formatted(year, next);
        sql.change(
                """
                insert into cluster (id, number, title, type, category, state, formed_by, formed_at, content_hash, version)
                values (?, ?, ?, ?, ?, 'FORMED', ?, ?, ?, 0)
                """,
                id,
                number,
                asked.title(),
                type,
                category,
                by,
                now,
                hash);
        return row(id).orElseThrow();
    }

    void move(ClusterRow row, ClusterState to, UUID lead) {
        sql.change(
                "update cluster set state = ?, lead_id = coalesce(?, lead_id), version = version + 1 where id = ?",
                to,
                lead,
                row.id());
    }

    void take(UUID cluster, UUID problem) {
        sql.change(
                "insert into cluster_member (id, cluster_id, problem_id, added_at) values (?, ?, ?, ?)",
                Ids.next(),
                cluster,
                problem,
                clock.instant());
    }

    void release(UUID cluster, UUID problem) {
        sql.change(
                "update cluster_member set removed_at = ? where cluster_id = ? and problem_id = ? and removed_at is null",
                clock.instant(),
                cluster,
                problem);
    }

    /** The reply that the measure is for this problem. */
    void answered(UUID cluster, UUID problem, UUID reply) {
        sql.change(
                "update cluster_member set reply_id = ? where cluster_id = ? and problem_id = ? and removed_at is null",
                reply,
                cluster,
                problem);
    }

    /** Which of these problems belong to a common one, by number. */
    List<String> taken(Collection<UUID> problems) {
        return sql.list(
                "select p.number from cluster_member m join problem p on p.id = m.problem_id"
                        + " where m.removed_at is null and m.problem_id = any(?::uuid[]) order by p.number",
                row -> row.getString(1),
                problems);
    }
}
