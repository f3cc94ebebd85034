package org.zoufang.visit;

import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoteKind;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.NoteWriteInput;

/** A note block as asked for, read and tidied. */
record NewNote(
        UUID id,
        UUID visitId,
        int position,
        NoteKind kind,
        String text,
        Confidentiality confidentiality,
        Instant writtenAt,
        UUID principalId) {

    static NewNote read(NoteWriteInput input, InputCheck check) {
        return new NewNote(
                check.id(input.id(), "id"),
                check.id(input.visitId(), "visitId"),
                input.position(),
                input.kind(),
                check.needed(input.text(), "text", Limits.NOTE_TEXT),
                input.confidentiality() == null ? Confidentiality.INTERNAL : input.confidentiality(),
                check.time(input.writtenAt(), "writtenAt"),
                check.idIfGiven(input.onBehalfOfId(), "onBehalfOfId"));
    }
}
