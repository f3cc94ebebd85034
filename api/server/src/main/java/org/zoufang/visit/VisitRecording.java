package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;
import org.zoufang.visit.input.VisitRecordInput;
import org.zoufang.visit.input.VisitReviseInput;

/** Recording a visit and revising its facts. */
@ApplicationScoped
public class VisitRecording {

    private final Visits visits;
    private final Participants participants;
    private final Beginning beginning;
    private final Dossiers dossiers;
    private final NewIds fresh;
    private final KnownIds known;
    private final FactKeeping keeping;
    private final VisitDeeds deeds;
    private final ZoufangConfig config;
    private final Clock clock;

    VisitRecording(
            Visits visits,
            Participants participants,
            Beginning beginning,
            Dossiers dossiers,
            NewIds fresh,
            KnownIds known,
            FactKeeping keeping,
            VisitDeeds deeds,
            ZoufangConfig config,
            Clock clock) {
        this.visits = visits;
        this.participants = participants;
        this.beginning = beginning;
        this.dossiers = dossiers;
        this.fresh = fresh;
        this.known = known;
        this.keeping = keeping;
        this.deeds = deeds;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Records a visit as a draft. The same input again is the same success, whatever became of the visit since.
     *
     * @return the visit's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID record(Caller caller, VisitRecordInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        Visit existing = fresh.take(id) ? null : known(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewVisit asked = NewVisit.read(id, input, caller, check);
        check.refuseAll(RecordingPolicy.recording(
                asked, input.capacity(), caller, config.visit().adminInspectionEnabled()));
        known.refuseUnknown(asked, caller, check);
        check.settle();
        Visit visit = Visit.recorded(asked, caller, clock.instant(), hash);
        beginning.begin(visit, participants.team(visit, asked.members()));
        deeds.begun(caller, "visitRecord", visit);
        return id;
    }

    /**
     * Changes the facts that were sent; what others changed since merges. Where somebody else changed the same fact
     * first, his value stands and the one sent is kept for the lead to choose.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public Revised revise(Caller caller, VisitReviseInput input) {
        Dossier dossier = dossiers.open(caller, Ids.parse(input.id(), "id"), "id");
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        check.refuseAll(RecordingPolicy.revising(dossier, caller));
        Revision revision = Revision.read(visit, input, caller, check);
        check.settle();
        List<String> changed = revision.applyTo(visit);
        if (!changed.isEmpty()) {
            visit.revised(changed, caller, clock.instant());
            if (revision.unites()) {
                visit.factVersions = visit.factVersions.ofSeveral("themes");
            }
            dossier.team().all().forEach(one -> one.dated(visit.occurredAt));
            deeds.done(caller, "visitRevise", visit);
        }
        return keeping.keep(visit, revision, caller);
    }

    private Visit known(UUID id) {
        dossiers.claim(id);
        beginning.store();
        return visits.findById(id);
    }

    private static UUID sameOrTaken(Visit existing, byte[] hash) {
        if (!Arrays.equals(existing.contentHash, hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", existing.id.toString());
        }
        return existing.id;
    }
}
