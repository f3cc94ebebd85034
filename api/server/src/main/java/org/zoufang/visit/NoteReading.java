package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.NoteBlockView;

/** Reads note blocks. Of a withdrawn one the text is not shown, the reason is. */
@ApplicationScoped
public class NoteReading {

    private final Sql sql;
    private final OfficialReading officials;

    NoteReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /** The note blocks of each of these visits, in their order. */
    public Map<UUID, List<NoteBlockView>> notes(Collection<UUID> visitIds) {
        return read("visit_id = any(?::uuid[])", visitIds).stream()
                .collect(Collectors.groupingBy(NoteBlockView::visitId));
    }

    /** One note block. Whether the caller may see its visit is to be asked before. */
    public Optional<NoteBlockView> note(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    private List<NoteBlockView> read(String where, Object argument) {
        List<Row> rows = sql.list(
                "select * from note_block where " + where + " order by visit_id, position, id",
                row -> new Row(Sql.id(row, "author_id"), block(row)),
                argument);
        Map<UUID, Official> people =
                officials.byIds(rows.stream().map(Row::authorId).distinct().toList());
        return rows.stream().map(row -> row.by(people.get(row.authorId()))).toList();
    }

    private static NoteBlockView block(ResultSet row) throws SQLException {
        boolean withdrawn = Sql.instant(row, "withdrawn_at") != null;
        return new NoteBlockView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "visit_id"),
                null,
                row.getInt("position"),
                Sql.term(row, "kind", NoteKind.class),
                withdrawn ? "" : row.getString("text"),
                Sql.term(row, "confidentiality", Confidentiality.class),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "recorded_at"),
                withdrawn,
                row.getString("withdrawn_reason"));
    }

    private record Row(UUID authorId, NoteBlockView rest) {
        NoteBlockView by(Official author) {
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
                    rest.withdrawnReason());
        }
    }
}
