package org.zoufang.photo;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;

/** Who may list and withdraw photos, and until when. */
final class PhotoPolicy {

    private PhotoPolicy() {}

    /** A photo is listed by a participant while the visit is open. */
    static List<Refusal> attaching(VisitStanding visit) {
        if (!visit.takesPart()) {
            return List.of(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "visitId"));
        }
        if (!VisitLifecycle.isOpen(visit.state())) {
            return List.of(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "visitId", visit.state()));
        }
        return List.of();
    }

    /** A photo is withdrawn by its author before the visit is accepted. */
    static List<Refusal> withdrawing(UUID officialId, Photo photo, VisitState state) {
        if (!photo.authorId.equals(officialId)) {
            return List.of(Refusal.of(RefusalCode.ONLY_AUTHOR, "id"));
        }
        if (state == VisitState.ACCEPTED) {
            return List.of(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", state));
        }
        return List.of();
    }
}
