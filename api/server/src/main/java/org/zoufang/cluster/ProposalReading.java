package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.view.ClusterProposalConnection;
import org.zoufang.cluster.view.ClusterProposalEdge;
import org.zoufang.cluster.view.ClusterProposalView;
import org.zoufang.contract.ClusterProposalState;
import org.zoufang.official.Caller;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads proposals: one's own, or all for who sees the city. */
@ApplicationScoped
public class ProposalReading {

    private static final String SELECT = "select p.*, p.problems::text[] as problem_ids from cluster_proposal p where ";

    private final Sql sql;

    ProposalReading(Sql sql) {
        this.sql = sql;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<ClusterProposalView> proposal(Caller caller, UUID id) {
        Condition seen = seenBy(caller);
        return sql.one(SELECT + "p.id = ? and " + seen.text(), ProposalReading::read, seen.between(List.of(id)));
    }

    /**
     * A page, the last ones first.
     *
     * @param open only those that the office has not decided; null for all
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public ClusterProposalConnection page(Caller caller, Boolean open, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>(List.of(seenBy(caller)));
        if (Boolean.TRUE.equals(open)) {
            all.add(Condition.of("p.state = 'OPEN'"));
        }
        if (after != null) {
            all.add(ClusterReading.place(after, "p.proposed_at, p.id"));
        }
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        List<ClusterProposalView> found = sql.list(
                SELECT
                        + String.join(" and ", all.stream().map(Condition::text).toList())
                        + " order by p.proposed_at desc, p.id desc limit ?",
                ProposalReading::read,
                arguments.toArray());
        List<ClusterProposalEdge> edges = found.stream()
                .limit(size)
                .map(one -> new ClusterProposalEdge(PageKey.of(one.proposedAt(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new ClusterProposalConnection(edges, new PageInfo(found.size() > size, end));
    }

    private static Condition seenBy(Caller caller) {
        return caller.reach().city()
                ? Condition.TRUE
                : Condition.of("p.proposed_by = any(?::uuid[])", caller.reach().people());
    }

    private static ClusterProposalView read(ResultSet row) throws SQLException {
        return new ClusterProposalView(
                Sql.id(row, "id"),
                row.getString("title"),
                row.getString("reason"),
                Sql.term(row, "state", ClusterProposalState.class),
                Sql.instant(row, "proposed_at"),
                Sql.instant(row, "decided_at"),
                row.getString("answer"),
                Sql.id(row, "cluster_id"),
                Sql.texts(row, "problem_ids").stream().map(UUID::fromString).toList(),
                Sql.id(row, "proposed_by"));
    }
}
