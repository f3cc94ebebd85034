package org.zoufang.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.shared.Sql;

/** Photos of lists, straight from their rows. */
final class PhotoRows {

    static final String OF_VISITS =
            """
            select id, version, visit_id, sha256, size, media_type, caption, note_id, taken_at, clock_flags, source, state,
                   author_id, withdrawn_at is not null as withdrawn, withdrawn_reason
            from photo where visit_id = any (?) order by recorded_at, id""";

    private PhotoRows() {}

    static PhotoView read(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        PhotoState state = Sql.term(row, "state", PhotoState.class);
        boolean withdrawn = row.getBoolean("withdrawn");
        return new PhotoView(
                id,
                row.getInt("version"),
                Sql.id(row, "visit_id"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                withdrawn ? null : row.getString("caption"),
                Sql.id(row, "note_id"),
                Sql.instant(row, "taken_at"),
                Sql.texts(row, "clock_flags").stream().map(ClockFlag::valueOf).toList(),
                Sql.term(row, "source", PhotoSource.class),
                state,
                Sql.id(row, "author_id"),
                PhotoView.address(id, state, withdrawn, "view"),
                PhotoView.thumbnail(id, state, withdrawn, row.getString("media_type")),
                withdrawn,
                row.getString("withdrawn_reason"),
                false);
    }
}
