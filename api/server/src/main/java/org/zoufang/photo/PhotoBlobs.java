package org.zoufang.photo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PhotoBlobs implements PanacheRepositoryBase<PhotoBlob, String> {

    /**
     * Holds off, until this transaction ends, that the bytes {@code sha256} become known: whoever lists a photo either
     * sees them stored, or is seen by the one who stores them.
     */
    void holdOff(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock_shared(hashtextextended(?1, 0))")
                .setParameter(1, sha256)
                .getSingleResult();
    }
}
