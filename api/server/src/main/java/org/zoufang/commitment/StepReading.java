package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.commitment.view.CommitmentStepView;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Sql;

/** Reads what was done about promises, and what belongs to them. Whether the caller sees the promises is asked before. */
@ApplicationScoped
public class StepReading {

    private record Of<T>(UUID commitmentId, T row) {}

    private final Sql sql;
    private final OfficialReading officials;

    StepReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /** The steps of each promise, the first one first. */
    public Map<UUID, List<CommitmentStepView>> steps(Collection<UUID> ids) {
        Map<UUID, Official> people = officials.byIds(sql
                .list(
                        "select distinct official_id from commitment_step where commitment_id = any(?::uuid[])",
                        row -> Sql.id(row, "official_id"),
                        ids)
                .stream()
                .filter(Objects::nonNull)
                .toList());
        return grouped(sql.list(
                "select * from commitment_step where commitment_id = any(?::uuid[]) order by commitment_id, position",
                row -> new Of<>(Sql.id(row, "commitment_id"), step(row, people)),
                ids));
    }

    /** The photos with which each promise was written down, or that show it fulfilled. */
    public Map<UUID, List<UUID>> photos(Collection<UUID> ids) {
        return photos(ids, "PHOTO", "PROOF");
    }

    /** The photos with which it was written down. */
    public List<UUID> told(UUID id) {
        return photos(List.of(id), "PHOTO").getOrDefault(id, List.of());
    }

    /** Those that show it fulfilled. */
    public List<UUID> proof(UUID id) {
        return photos(List.of(id), "PROOF").getOrDefault(id, List.of());
    }

    private Map<UUID, List<UUID>> photos(Collection<UUID> ids, String... kinds) {
        return grouped(sql.list(
                """
                select commitment_id, row_id from commitment_evidence
                where commitment_id = any(?::uuid[]) and kind = any(?::text[]) order by linked_at, row_id
                """,
                row -> new Of<>(Sql.id(row, "commitment_id"), Sql.id(row, "row_id")),
                ids,
                List.of(kinds)));
    }

    /** The bodies that owe something, by their ids. */
    public Map<UUID, Organisation> units(Collection<UUID> ids) {
        return sql
                .list(
                        "select id, name, kind from organisation where id = any(?::uuid[])",
                        row -> new Organisation(
                                Sql.id(row, "id"),
                                row.getString("name"),
                                Sql.term(row, "kind", OrganisationKind.class)),
                        ids)
                .stream()
                .collect(Collectors.toMap(Organisation::id, one -> one));
    }

    private static CommitmentStepView step(ResultSet row, Map<UUID, Official> people) throws SQLException {
        return new CommitmentStepView(
                Sql.id(row, "id"),
                row.getString("command"),
                Sql.term(row, "from_state", CommitmentState.class),
                Sql.term(row, "to_state", CommitmentState.class),
                Sql.instant(row, "at"),
                people.get(Sql.id(row, "official_id")),
                row.getString("contact_name"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("to_enterprise"));
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Of::commitmentId, Collectors.mapping(one -> one.row(), Collectors.toList())));
    }
}
