package org.zoufang.visit;

import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * What became of a new text of a note.
 *
 * @param siblingId the block that keeps it, because the author had changed the note on another device; else null
 */
public record NoteRevised(UUID noteId, UUID siblingId) {

    /** What to tell the author; null if the note itself says it. */
    public Refusal words() {
        return siblingId == null ? null : Refusal.of(RefusalCode.NOTE_KEPT_TWICE, "text");
    }
}
