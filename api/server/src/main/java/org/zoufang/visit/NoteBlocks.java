package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** All note blocks. */
@ApplicationScoped
class NoteBlocks implements PanacheRepositoryBase<NoteBlock, UUID> {

    private final Sql sql;

    NoteBlocks(Sql sql) {
        this.sql = sql;
    }

    /** The other texts of a block that its author changed on several devices, the newest first. */
    List<NoteBlock> siblings(UUID first) {
        return list("siblingOfId = ?1 order by id desc", first);
    }

    /** Which of these ids are blocks; what the transaction at hand has not flushed is not seen. */
    Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(
                sql.list("select id from note_block where id = any(?::uuid[])", row -> Sql.id(row, "id"), ids));
    }

    /** Whether he has written on that visit, be it withdrawn. */
    boolean hasWritten(UUID visitId, UUID officialId) {
        return count("visitId = ?1 and authorId = ?2", visitId, officialId) > 0;
    }
}
