package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.cluster.view.ClusterConnection;
import org.zoufang.cluster.view.ClusterEdge;
import org.zoufang.cluster.view.ClusterStepView;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.cluster.view.MeasureView;
import org.zoufang.contract.ClusterState;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads common problems, as far as the caller sees them. How many have confirmed is counted when it is read. */
@ApplicationScoped
public class ClusterReading {

    private static final String SELECT =
            """
            select c.*, n.size, n.confirmed, n.open from cluster c
            cross join lateral (
                select count(*) as size, count(*) filter (where p.state = 'CLOSED') as confirmed,
                    count(*) filter (where p.state = any(?::text[])) as open
                from cluster_member m join problem p on p.id = m.problem_id
                where m.cluster_id = c.id and m.removed_at is null) n
            where %s
            """;

    private static final List<String> OPEN = List.of(ProblemState.values()).stream()
            .filter(ProblemLifecycle::isOpen)
            .map(ProblemState::name)
            .toList();

    private record Of<T>(UUID cluster, T row) {}

    private final Sql sql;
    private final OfficialReading officials;
    private final Measures measures;

    ClusterReading(Sql sql, OfficialReading officials, Measures measures) {
        this.sql = sql;
        this.officials = officials;
        this.measures = measures;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<ClusterView> cluster(Caller caller, UUID id) {
        Condition seen = ClusterSight.seenBy(caller, "c");
        return sql.one(
                SELECT.formatted("c.id = ? and " + seen.text()), ClusterReading::read, seen.between(List.of(OPEN, id)));
    }

    /**
     * A page, those formed last first.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public ClusterConnection page(Caller caller, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>(List.of(ClusterSight.seenBy(caller, "c")));
        if (after != null) {
            all.add(place(after, "c.formed_at, c.id"));
        }
        List<Object> arguments = new ArrayList<>(List.of(OPEN));
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        List<ClusterView> found = sql.list(
                SELECT.formatted(String.join(
                                " and ", all.stream().map(Condition::text).toList()))
                        + " order by c.formed_at desc, c.id desc limit ?",
                ClusterReading::read,
                arguments.toArray());
        List<ClusterEdge> edges = found.stream()
                .limit(size)
                .map(one -> new ClusterEdge(PageKey.of(one.formedAt(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new ClusterConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** The measure of each. Whether the caller sees them is asked before; a draft stays in its department until approved. */
    public Map<UUID, MeasureView> measures(Caller caller, Collection<ClusterView> of) {
        List<UUID> shown = of.stream()
                .filter(one -> one.state() != ClusterState.MEASURE_DRAFTED
                        || caller.reach().units().contains(one.leadId()))
                .map(ClusterView::id)
                .toList();
        return measures.of(shown);
    }

    /** The steps of each, the first one first. Whether the caller sees them is asked before. */
    public Map<UUID, List<ClusterStepView>> steps(Collection<UUID> clusters) {
        Map<UUID, Official> people = officials.byIds(sql.list(
                "select distinct official_id from cluster_step where cluster_id = any(?::uuid[])",
                row -> Sql.id(row, "official_id"),
                clusters));
        return sql
                .list(
                        "select * from cluster_step where cluster_id = any(?::uuid[]) order by cluster_id, position",
                        row -> new Of<>(
                                Sql.id(row, "cluster_id"),
                                new ClusterStepView(
                                        Sql.id(row, "id"),
                                        row.getString("command"),
                                        Sql.term(row, "to_state", ClusterState.class),
                                        Sql.instant(row, "at"),
                                        people.get(Sql.id(row, "official_id")),
                                        row.getString("text"),
                                        row.getInt("taken"),
                                        row.getInt("left_out"))),
                        clusters)
                .stream()
                .collect(Collectors.groupingBy(Of::cluster, Collectors.mapping(Of::row, Collectors.toList())));
    }

    private static ClusterView read(ResultSet row) throws SQLException {
        return new ClusterView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                row.getString("type"),
                row.getString("category"),
                Sql.term(row, "state", ClusterState.class),
                Sql.instant(row, "formed_at"),
                row.getInt("size"),
                row.getInt("confirmed"),
                row.getInt("open"),
                Sql.id(row, "lead_id"),
                Sql.id(row, "formed_by"));
    }

    /** @param order the time and id by which the page is ordered, the last first */
    static Condition place(String after, String order) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(" + order + ") < (?, ?)", Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
