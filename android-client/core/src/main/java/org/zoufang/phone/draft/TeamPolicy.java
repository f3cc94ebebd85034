package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;

/** Who may join a visit's team and who may leave it. */
final class TeamPolicy {

    private TeamPolicy() {}

    static List<Refusal> adding(VisitPicture picture, UUID officialId, ParticipantRole role) {
        if (picture.participant(officialId).isPresent()) {
            return List.of(Refusal.of(RefusalCode.PARTICIPANT_TWICE, "officialId", officialId.toString()));
        }
        if (role == ParticipantRole.LEAD && picture.leadId() != null) {
            return List.of(Refusal.of(RefusalCode.NEEDS_EXACTLY_ONE_LEAD, "role"));
        }
        return picture.participants().size() >= Limits.PARTICIPANTS
                ? List.of(Refusal.of(RefusalCode.TOO_MANY_PARTICIPANTS, "officialId", Limits.PARTICIPANTS))
                : List.of();
    }

    static List<Refusal> removing(VisitPicture picture, UUID officialId) {
        if (!picture.participant(officialId).isPresent()) {
            return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "officialId", officialId.toString()));
        }
        if (officialId.equals(picture.leadId())) {
            return List.of(Refusal.of(RefusalCode.CANNOT_REMOVE_LEAD, "officialId"));
        }
        boolean author = picture.notes().values().stream().anyMatch(note -> isOf(note, officialId))
                || picture.photos().values().stream().anyMatch(photo -> isOf(photo, officialId));
        return author ? List.of(Refusal.of(RefusalCode.CANNOT_REMOVE_AUTHOR, "officialId")) : List.of();
    }

    private static boolean isOf(JsonObject part, UUID officialId) {
        return officialId.equals(Json.id(part, "authorId"));
    }
}
