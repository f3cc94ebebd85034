package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.phone.pack.OfficialLine;

/**
 * A note block as the screen shows it.
 *
 * @param mine whether the caller wrote it and may change it
 * @param onBehalfOf in whose name its author wrote it, or null
 * @param nameIsOpen whether its author may still change in whose name it is
 * @param clockFlags what looks wrong about when it was written; those this version knows
 * @param savedAt when this phone last kept a change of it, or null if it made none
 * @param siblingOf the block of the caller's own of which this is his other text, while he has not chosen; else null
 * @param trouble the server's words if somebody has to do something, else null
 */
public record NoteView(
        UUID id,
        int position,
        NoteKind kind,
        String text,
        Confidentiality confidentiality,
        OfficialLine author,
        OfficialLine onBehalfOf,
        boolean mine,
        boolean nameIsOpen,
        Instant writtenAt,
        List<ClockFlag> clockFlags,
        Instant savedAt,
        boolean withdrawn,
        String withdrawnReason,
        UUID siblingOf,
        Standing standing,
        String trouble) {}
