package org.zoufang.phone.draft;

import java.time.Instant;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.phone.pack.OfficialLine;

/**
 * Who takes part.
 *
 * @param notesClosedAt null while he may still add notes
 * @param waivedReason why the lead goes on without his notes, or null
 */
public record ParticipantView(
        OfficialLine official, ParticipantRole role, Role capacity, Instant notesClosedAt, String waivedReason) {}
