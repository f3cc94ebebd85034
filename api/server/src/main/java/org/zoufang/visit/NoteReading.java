package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.NoteBlockView;

/**
 * Reads note blocks. Of a withdrawn one the text is not shown, the reason is; of a sensitive one (敏感) only the team and
 * the service office are shown the text.
 */
@ApplicationScoped
public class NoteReading {

    private final Sql sql;
    private final OfficialReading officials;

    NoteReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /** The note blocks of each of these visits, in their order. Whether the caller sees the visits is asked before. */
    public Map<UUID, List<NoteBlockView>> notes(Caller caller, Collection<UUID> visitIds) {
        return read(caller, "visit_id = any(?::uuid[])", visitIds).stream()
                .collect(Collectors.groupingBy(NoteBlockView::visitId));
    }

    /** One note block. Whether the caller may see its visit is to be asked before. */
    public Optional<NoteBlockView> note(Caller caller, UUID id) {
        return read(caller, "id = ?", id).stream().findFirst();
    }

    private List<NoteBlockView> read(Caller caller, String where, Object argument) {
        Condition open = VisitSight.mayReadSensitive(caller, "n.visit_id");
        List<Row> rows = sql.list(
                "select n.*, n.confidentiality = 'SENSITIVE' and not " + open.text() + " as withheld"
                        + " from note_block n where n." + where + " order by n.visit_id, n.position, n.id",
                row -> new Row(Sql.id(row, "author_id"), Sql.id(row, "principal_id"), block(row)),
                open.between(List.of(), argument));
        Map<UUID, Official> people = officials.byIds(rows.stream()
                .flatMap(row -> Stream.of(row.authorId(), row.principalId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.by(people.get(row.authorId()), people.get(row.principalId())))
                .toList();
    }

    private static NoteBlockView block(ResultSet row) throws SQLException {
        boolean withdrawn = Sql.instant(row, "withdrawn_at") != null;
        boolean withheld = row.getBoolean("withheld");
        return new NoteBlockView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "visit_id"),
                null,
                row.getInt("position"),
                Sql.term(row, "kind", NoteKind.class),
                withdrawn || withheld ? "" : row.getString("text"),
                Sql.term(row, "confidentiality", Confidentiality.class),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "recorded_at"),
                withdrawn,
                row.getString("withdrawn_reason"),
                withheld,
                null,
                Sql.id(row, "sibling_of_id"),
                Sql.instant(row, "sibling_kept_at") != null,
                Sql.texts(row, "clock_flags").stream().map(ClockFlag::valueOf).toList());
    }

    private record Row(UUID authorId, UUID principalId, NoteBlockView rest) {
        NoteBlockView by(Official author, Official principal) {
            return new NoteBlockView(
                    rest.id(),
                    rest.version(),
                    rest.visitId(),
                    author,
                    rest.position(),
                    rest.kind(),
                    rest.text(),
                    rest.confidentiality(),
                    rest.writtenAt(),
                    rest.recordedAt(),
                    rest.withdrawn(),
                    rest.withdrawnReason(),
                    rest.withheld(),
                    principal,
                    rest.siblingOfId(),
                    rest.siblingKept(),
                    rest.clockFlags());
        }
    }
}
