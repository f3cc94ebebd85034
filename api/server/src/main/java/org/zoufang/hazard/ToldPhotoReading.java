package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Sql;

/**
 * Reads the photos of a hazard for its own enterprise: those that came with a step that it is told of, none beside a
 * sensitive note, none that was withdrawn or has not arrived.
 */
@ApplicationScoped
public class ToldPhotoReading {

    private static final String ROWS =
            """
            select t.*, b.size, b.media_type from (
                select e.hazard_id, e.step_id, e.phase, p.id, p.sha256, p.taken_at as at
                from hazard_evidence e join photo p on p.id = e.row_id left join note_block n on n.id = p.note_id
                where e.kind = 'PHOTO' and p.withdrawn_at is null and p.state = 'STORED' and p.media_type like 'image/%'
                    and n.confidentiality is distinct from 'SENSITIVE'
                union all
                select g.hazard_id, g.step_id, 'AFTER', g.id, g.sha256, g.given_at from hazard_photo g
            ) t
            join photo_blob b on b.sha256 = t.sha256
            join hazard_step s on s.id = t.step_id and s.to_enterprise
            join hazard h on h.id = t.hazard_id
            where h.id = ? and h.enterprise_id = ?
            """;

    /** A photo with where it is looked at. */
    public record Told(UUID id, PhotoPhase phase, String url) {}

    private final Sql sql;

    ToldPhotoReading(Sql sql) {
        this.sql = sql;
    }

    /** Those of this hazard of this enterprise, as they were before first. */
    List<Told> photos(UUID enterpriseId, UUID hazardId) {
        return sql.list(ROWS + " order by t.phase desc, t.at, t.id", ToldPhotoReading::told, hazardId, enterpriseId);
    }

    /** The bytes behind one of them; empty as for one that is not there. */
    public Optional<StoredPhoto> photo(UUID enterpriseId, UUID hazardId, UUID photoId) {
        return sql.one(
                ROWS + " and t.id = ?",
                row -> new StoredPhoto(
                        photoId, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                hazardId,
                enterpriseId,
                photoId);
    }

    private static Told told(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new Told(id, Sql.term(row, "phase", PhotoPhase.class), "/counter/hazard/photos/" + id);
    }
}
