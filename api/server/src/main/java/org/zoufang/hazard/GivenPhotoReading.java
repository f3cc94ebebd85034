package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.HazardSight;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Condition;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

/** Reads the photos that enterprises handed in with their word that a hazard is rectified. */
@ApplicationScoped
public class GivenPhotoReading {

    private final Sql sql;

    GivenPhotoReading(Sql sql) {
        this.sql = sql;
    }

    /**
     * The bytes behind a photo of a hazard that the caller sees.
     *
     * @throws NotFound if there are none, or not for him
     */
    public StoredPhoto shown(Caller caller, UUID photoId) {
        Condition seen = HazardSight.seenBy(caller, "h");
        return sql.one(
                        """
                        select f.sha256, b.size, b.media_type from hazard_photo f
                        join photo_blob b on b.sha256 = f.sha256 join hazard h on h.id = f.hazard_id
                        where f.id = ? and %s
                        """
                                .formatted(seen.text()),
                        row -> new StoredPhoto(
                                photoId, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                        seen.between(List.of(photoId)))
                .orElseThrow(() -> new NotFound("photo"));
    }
}
