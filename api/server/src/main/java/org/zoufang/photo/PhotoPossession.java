package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Which bytes somebody has handed in: whoever merely knows a hash gets nothing by naming it. */
@ApplicationScoped
public class PhotoPossession {

    private static final String HAS =
            """
            select b.sha256, b.size, b.media_type from photo_upload u join photo_blob b on b.sha256 = u.sha256
            where u.official_id = ? and u.sha256 = ? and u.outcome = 'STORED' limit 1
            """;

    private final Sql sql;

    PhotoPossession(Sql sql) {
        this.sql = sql;
    }

    /** The stored bytes with this hash, if this official has handed them in. */
    public Optional<StoredPhoto> of(UUID officialId, String sha256) {
        return sql.one(
                HAS,
                row -> new StoredPhoto(null, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                officialId,
                sha256.toLowerCase(Locale.ROOT));
    }
}
