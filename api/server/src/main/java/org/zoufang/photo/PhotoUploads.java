package org.zoufang.photo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PhotoUploads implements PanacheRepositoryBase<PhotoUpload, UUID> {

    Optional<PhotoUpload> own(UUID id, UUID officialId) {
        return find("id = ?1 and officialId = ?2", id, officialId).firstResultOptional();
    }

    /** Whether the official once handed in these bytes himself. */
    boolean possessed(UUID officialId, String sha256) {
        return count("officialId = ?1 and sha256 = ?2 and outcome = ?3", officialId, sha256, PhotoUpload.Outcome.STORED)
                > 0;
    }

    List<PhotoUpload> openSince(Instant before) {
        return find("endedAt is null and createdAt < ?1 order by createdAt", before)
                .page(0, 1000)
                .list();
    }
}
