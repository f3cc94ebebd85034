package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All note blocks. */
@ApplicationScoped
class NoteBlocks implements PanacheRepositoryBase<NoteBlock, UUID> {

    /** Whether he has written on that visit, be it withdrawn. */
    boolean hasWritten(UUID visitId, UUID officialId) {
        return count("visitId = ?1 and authorId = ?2", visitId, officialId) > 0;
    }
}
