package org.zoufang.photo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.PhotoState;

@ApplicationScoped
class Photos implements PanacheRepositoryBase<Photo, UUID> {

    /** Makes two transactions that list a photo of the same id wait for each other, before either looks for it. */
    void claim(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    Optional<Photo> ofVisit(UUID visitId, String sha256) {
        return find("visitId = ?1 and sha256 = ?2 and withdrawnAt is null", visitId, sha256)
                .firstResultOptional();
    }

    /** The visits in which somebody waits for these bytes. */
    List<UUID> visitsWaitingFor(String sha256) {
        return find(
                        "select distinct visitId from Photo where sha256 = ?1 and state <> ?2 order by visitId",
                        sha256,
                        PhotoState.STORED)
                .project(UUID.class)
                .list();
    }

    List<Photo> waitingFor(String sha256, UUID visitId) {
        return find("sha256 = ?1 and visitId = ?2 and state <> ?3 order by id", sha256, visitId, PhotoState.STORED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Hashes that are waited for although their bytes were handed in: what an interrupted conclusion left behind. */
    @SuppressWarnings("unchecked")
    List<Object[]> leftWaiting() {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select distinct p.sha256, u.official_id from photo p
                        join photo_upload u on u.sha256 = p.sha256 and u.outcome = 'STORED'
                        where p.state = 'EXPECTED' and (p.author_id = u.official_id or exists (
                            select 1 from visit_participant v where v.visit_id = p.visit_id
                            and v.official_id = u.official_id and v.removed_at is null))
                        limit 1000""")
                .getResultList();
    }
}
