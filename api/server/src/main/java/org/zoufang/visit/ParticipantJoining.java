package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.visit.input.ParticipantAddInput;
import org.zoufang.visit.input.ParticipantRemoveInput;

/**
 * Joining and leaving the team of a visit. Each method returns the visit's id and throws {@link Refused} with all that
 * stands against it; what is so already is the same success.
 */
@ApplicationScoped
public class ParticipantJoining {

    private final Participants participants;
    private final NoteBlocks notes;
    private final Dossiers dossiers;
    private final KnownIds known;
    private final VisitDeeds deeds;
    private final Clock clock;

    ParticipantJoining(
            Participants participants,
            NoteBlocks notes,
            Dossiers dossiers,
            KnownIds known,
            VisitDeeds deeds,
            Clock clock) {
        this.participants = participants;
        this.notes = notes;
        this.dossiers = dossiers;
        this.known = known;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Adds a participant, or one again who was removed. */
    @Transactional
    public UUID add(Caller caller, ParticipantAddInput input) {
        Dossier dossier = dossiers.open(caller, Ids.parse(input.visitId(), "visitId"), "visitId");
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        Member member = new Member(check.id(input.officialId(), "officialId"), input.role(), input.capacity());
        Optional<Participant> before = dossier.team().find(member.officialId());
        if (dossier.isOf(caller) && before.filter(one -> one.isAs(member)).isPresent()) {
            return visit.id;
        }
        known.refuseUnknownOfficial(member.officialId(), "officialId", check);
        check.refuseAll(JoiningPolicy.adding(dossier, caller, member));
        check.settle();
        before.ifPresentOrElse(
                one -> participants.rejoin(one, member), () -> participants.join(visit, List.of(member)));
        visit.teamChanged();
        deeds.done(caller, "participantAdd", visit);
        return visit.id;
    }

    /** Removes a participant who has written nothing; a tombstone stays. */
    @Transactional
    public UUID remove(Caller caller, ParticipantRemoveInput input) {
        Dossier dossier = dossiers.open(caller, Ids.parse(input.visitId(), "visitId"), "visitId");
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        UUID officialId = check.id(input.officialId(), "officialId");
        Optional<Participant> whom = dossier.team().find(officialId);
        if (dossier.isOf(caller) && whom.filter(one -> !one.takesPart()).isPresent()) {
            return visit.id;
        }
        boolean hasWritten = officialId != null && notes.hasWritten(visit.id, officialId);
        check.refuseAll(JoiningPolicy.removing(dossier, caller, officialId, hasWritten));
        check.settle();
        whom.orElseThrow().leave(clock.instant());
        visit.teamChanged();
        deeds.done(caller, "participantRemove", visit);
        return visit.id;
    }
}
