package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.cluster.view.MeasureView;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.shared.Sql;

/** All measures, and for which problems each is still the reply. */
@ApplicationScoped
class Measures {

    private final Sql sql;

    Measures(Sql sql) {
        this.sql = sql;
    }

    /** Under the id of its step, which is written already. */
    void draft(UUID cluster, ClusterMeasure measure) {
        sql.change(
                "insert into cluster_measure (id, cluster_id, outcome, text, next_on, state) values (?, ?, ?, ?, ?, 'DRAFTED')",
                measure.id(),
                cluster,
                measure.outcome(),
                measure.text(),
                measure.nextOn());
    }

    void move(UUID cluster, String from, String to) {
        sql.change("update cluster_measure set state = ? where cluster_id = ? and state = ?", to, cluster, from);
    }

    /** Who drafted the one that waits. */
    Optional<UUID> drafter(UUID cluster) {
        return sql.one(
                "select s.official_id from cluster_measure m join cluster_step s on s.id = m.id"
                        + " where m.cluster_id = ? and m.state = 'DRAFTED'",
                row -> Sql.id(row, "official_id"),
                cluster);
    }

    /** The problems whose reply it is and waits for its approver. */
    List<ClusterMember> waiting(ClusterCase work) {
        return replied(work, "DRAFTED", "REPLY_DRAFTED");
    }

    /** The problems whose reply it is and was given, not delivered yet. */
    List<ClusterMember> given(ClusterCase work) {
        return replied(work, "GIVEN", "REPLIED");
    }

    private List<ClusterMember> replied(ClusterCase work, String reply, String problem) {
        Set<UUID> found = Set.copyOf(sql.list(
                """
                select m.problem_id from cluster_member m join problem p on p.id = m.problem_id
                join problem_reply r on r.id = m.reply_id
                where m.cluster_id = ? and m.removed_at is null and r.state = ? and p.state = ?
                """,
                row -> Sql.id(row, "problem_id"),
                work.id(),
                reply,
                problem));
        return work.members().stream()
                .filter(one -> found.contains(one.problemId()))
                .toList();
    }

    /** The measure of each, as it was issued or as it is now; what was sent back is none. */
    Map<UUID, MeasureView> of(Collection<UUID> clusters) {
        Function<Map.Entry<UUID, MeasureView>, UUID> cluster = Map.Entry::getKey;
        return sql
                .list(
                        "select * from cluster_measure where cluster_id = any(?::uuid[]) and state <> 'RETURNED'",
                        row -> Map.entry(
                                Sql.id(row, "cluster_id"),
                                new MeasureView(
                                        Sql.id(row, "id"),
                                        Sql.term(row, "outcome", ProblemOutcome.class),
                                        row.getString("text"),
                                        row.getObject("next_on", LocalDate.class))),
                        clusters)
                .stream()
                .collect(Collectors.toMap(cluster, Map.Entry::getValue));
    }
}
