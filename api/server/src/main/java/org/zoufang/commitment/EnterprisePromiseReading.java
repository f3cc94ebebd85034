package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.commitment.EnterprisePromise.Step;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.Sql;

/** Reads the promises made to an enterprise for the enterprise itself. */
@ApplicationScoped
public class EnterprisePromiseReading {

    private static final int AT_MOST = 200;
    private static final String ROWS =
            """
            select c.*, coalesce(g.name, o.name) as owner, f.name as promised from commitment c
            left join organisation g on g.id = c.unit_id left join official o on o.id = c.owner_id
            left join official f on f.id = c.promised_by
            where c.enterprise_id = ?
            """;

    private record Line(UUID commitmentId, Step step) {}

    private final Sql sql;
    private final ProofPhotoReading photos;
    private final Clock clock;

    EnterprisePromiseReading(Sql sql, ProofPhotoReading photos, Clock clock) {
        this.sql = sql;
        this.photos = photos;
        this.clock = clock;
    }

    /** What was promised to it: what is owed first, by its day; then the rest, the latest first. */
    public List<EnterprisePromise> promises(UUID enterpriseId) {
        Map<UUID, List<Step>> steps = steps(enterpriseId);
        Map<UUID, List<UUID>> proof = photos.photos(enterpriseId);
        return sql.list(
                ROWS
                        + """
                         order by c.state in ('ACKNOWLEDGED_BY_ENTERPRISE', 'IMPOSSIBLE'),
                            case when c.state in ('ACKNOWLEDGED_BY_ENTERPRISE', 'IMPOSSIBLE') then null else c.due_on end,
                            c.state_since desc, c.id
                         limit\s"""
                        + AT_MOST,
                row -> read(row, steps, proof),
                enterpriseId);
    }

    /** Empty if there is none of this enterprise. */
    public Optional<EnterprisePromise> promise(UUID enterpriseId, UUID id) {
        return sql.one(
                ROWS + " and c.id = ?",
                row -> read(row, steps(enterpriseId), photos.photos(enterpriseId)),
                enterpriseId,
                id);
    }

    private EnterprisePromise read(ResultSet row, Map<UUID, List<Step>> steps, Map<UUID, List<UUID>> proof)
            throws SQLException {
        CommitmentState state = EnterprisePromise.shown(Sql.term(row, "state", CommitmentState.class));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate fulfilled = row.getObject("fulfilled_on", LocalDate.class);
        return new EnterprisePromise(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("text"),
                row.getString("agreed_text"),
                row.getString("owner"),
                row.getString("promised"),
                state,
                CommitmentStanding.of(state, due, fulfilled, LocalDate.now(clock)),
                Sql.instant(row, "made_at"),
                due,
                row.getObject("first_due_on", LocalDate.class),
                fulfilled,
                steps.getOrDefault(Sql.id(row, "id"), List.of()),
                proof.getOrDefault(Sql.id(row, "id"), List.of()));
    }

    private Map<UUID, List<Step>> steps(UUID enterpriseId) {
        return sql
                .list(
                        """
                        select s.* from commitment_step s join commitment c on c.id = s.commitment_id
                        where c.enterprise_id = ? and s.to_enterprise order by s.commitment_id, s.position
                        """,
                        row -> new Line(
                                Sql.id(row, "commitment_id"),
                                new Step(
                                        row.getString("command"),
                                        Sql.instant(row, "at"),
                                        row.getString("contact_name"),
                                        row.getString("text"),
                                        row.getObject("due_on", LocalDate.class))),
                        enterpriseId)
                .stream()
                .collect(
                        Collectors.groupingBy(Line::commitmentId, Collectors.mapping(Line::step, Collectors.toList())));
    }
}
