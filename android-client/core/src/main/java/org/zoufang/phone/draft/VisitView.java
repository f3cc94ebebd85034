package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
 * @param kindIsOpen whether the kind may still be changed, because the visit has not left this phone
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
        Instant plannedFrom,
        Instant plannedTo,
        Instant arrivedAt,
        Instant leftAt,
        String returnComment,
        List<ParticipantView> participants,
        List<HostView> hosts,
        List<NoteView> notes,
        List<PhotoView> photos,
        Standing standing,
        Instant savedAt,
        boolean kindIsOpen,
        List<String> possible) {

    /** How many of the photos the server has: the 3 of "3 of 5 photos stored". */
    public int photosStored() {
        return (int) photos.stream().filter(PhotoView::isStored).count();
    }

    public boolean mayChange() {
        return possible.contains("change");
    }
}
