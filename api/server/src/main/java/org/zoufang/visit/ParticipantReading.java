package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.ParticipantView;

/** Reads who takes part in visits. */
@ApplicationScoped
public class ParticipantReading {

    private static final String TAKING_PART =
            """
            select p.* from visit_participant p
            where p.visit_id = any(?::uuid[]) and p.removed_at is null
            order by p.visit_id, p.role <> 'LEAD', p.official_id
            """;

    private final Sql sql;
    private final OfficialReading officials;

    ParticipantReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /** Who takes part in each of these visits, the lead first. */
    public Map<UUID, List<ParticipantView>> participants(Collection<UUID> visitIds) {
        List<Row> rows = sql.list(
                TAKING_PART,
                row -> new Row(
                        Sql.id(row, "visit_id"),
                        Sql.id(row, "official_id"),
                        new ParticipantView(
                                null,
                                Sql.term(row, "role", ParticipantRole.class),
                                Sql.term(row, "capacity", Role.class),
                                Sql.instant(row, "notes_closed_at"),
                                row.getString("waived_reason"))),
                visitIds);
        Map<UUID, Official> people =
                officials.byIds(rows.stream().map(Row::officialId).distinct().toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::visitId,
                        Collectors.mapping(row -> row.of(people.get(row.officialId())), Collectors.toList())));
    }

    private record Row(UUID visitId, UUID officialId, ParticipantView rest) {
        ParticipantView of(Official official) {
            return new ParticipantView(
                    official, rest.role(), rest.capacity(), rest.notesClosedAt(), rest.waivedReason());
        }
    }
}
