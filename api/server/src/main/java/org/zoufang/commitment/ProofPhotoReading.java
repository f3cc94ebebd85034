package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Sql;

/**
 * The photos that show that a promise was kept, for the enterprise to which it was made: pictures that have come and were
 * not withdrawn, and none beside a sensitive note.
 */
@ApplicationScoped
public class ProofPhotoReading {

    private static final String ROWS =
            """
            select e.commitment_id, p.id, p.sha256, b.size, b.media_type
            from commitment_evidence e join commitment c on c.id = e.commitment_id
            join photo p on p.id = e.row_id join photo_blob b on b.sha256 = p.sha256
            left join note_block n on n.id = p.note_id
            where e.kind = 'PROOF' and c.enterprise_id = ? and p.state = 'STORED' and p.withdrawn_at is null
                and p.media_type like 'image/%' and n.confidentiality is distinct from 'SENSITIVE'
            """;

    private record Shown(UUID commitmentId, UUID photoId) {}

    private final Sql sql;

    ProofPhotoReading(Sql sql) {
        this.sql = sql;
    }

    /** Those of each of its promises. */
    Map<UUID, List<UUID>> photos(UUID enterpriseId) {
        return sql
                .list(
                        ROWS + " order by e.linked_at, p.taken_at, p.id",
                        row -> new Shown(Sql.id(row, "commitment_id"), Sql.id(row, "id")),
                        enterpriseId)
                .stream()
                .collect(Collectors.groupingBy(
                        Shown::commitmentId, Collectors.mapping(Shown::photoId, Collectors.toList())));
    }

    /** The bytes behind one of them; empty as for one that is not there. */
    public Optional<StoredPhoto> photo(UUID enterpriseId, UUID photoId) {
        return sql.one(
                ROWS + " and p.id = ? limit 1",
                row -> new StoredPhoto(
                        photoId, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                enterpriseId,
                photoId);
    }
}
