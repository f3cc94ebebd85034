package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All note blocks. */
@ApplicationScoped
class NoteBlocks implements PanacheRepositoryBase<NoteBlock, UUID> {

    /** The other texts of a block that its author changed on several devices, the newest first. */
    List<NoteBlock> siblings(UUID first) {
        return list("siblingOfId = ?1 order by id desc", first);
    }

    /** Whether he has written on that visit, be it withdrawn. */
    boolean hasWritten(UUID visitId, UUID officialId) {
        return count("visitId = ?1 and authorId = ?2", visitId, officialId) > 0;
    }
}
