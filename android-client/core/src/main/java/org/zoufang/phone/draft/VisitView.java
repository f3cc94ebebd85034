package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/**
 * A visit as the screen shows it: the server's copy and on top what this phone made.
 *
 * @param kind null if this version does not know it
 * @param lead null if nobody leads it yet
 * @param onBehalfOf the leader for whom a secretary recorded it, or null
 * @param recordedBy who recorded it, or null if that is not known here
 * @param principal for whom the caller acts on this visit now, or null
 * @param clockFlags what looks wrong about the times of arrival and end; those this version knows
 * @param kindIsOpen whether the kind may still be changed, because the visit has not left this phone
 * @param mayWrite whether the caller may write notes and attach photos: who takes part himself
 * @param possible what the caller may do next: {@code change}, and the verbs of the lifecycle
 */
public record VisitView(
        UUID id,
        VisitKind kind,
        VisitState state,
        String purpose,
        List<String> themes,
        LegalBasis legal,
        EnterpriseLine enterprise,
        OfficialLine lead,
        OfficialLine onBehalfOf,
        OfficialLine recordedBy,
        OfficialLine principal,
        Instant plannedFrom,
        Instant plannedTo,
        Instant arrivedAt,
        Instant leftAt,
        List<ClockFlag> clockFlags,
        String returnComment,
        List<ParticipantView> participants,
        List<HostView> hosts,
        List<NoteView> notes,
        List<PhotoView> photos,
        Standing standing,
        Instant savedAt,
        boolean kindIsOpen,
        boolean mayWrite,
        List<String> possible) {

    /** How many of the photos the server has: the 3 of "3 of 5 photos stored". */
    public int photosStored() {
        return (int) photos.stream().filter(PhotoView::isStored).count();
    }

    public boolean mayChange() {
        return possible.contains("change");
    }
}
