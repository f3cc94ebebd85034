package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.visit.input.VisitAcceptInput;
import org.zoufang.visit.input.VisitArriveInput;
import org.zoufang.visit.input.VisitEndInput;
import org.zoufang.visit.input.VisitReturnInput;
import org.zoufang.visit.input.VisitSubmitInput;

/**
 * Taking a visit through its life. A step that was taken already, with the same content, is the same success. Each
 * method returns the visit's id and throws {@link Refused} with all that stands against the step.
 */
@ApplicationScoped
public class VisitProceeding {

    private final Dossiers dossiers;
    private final OfficialReading officials;
    private final VisitDeeds deeds;
    private final Moments moments;

    VisitProceeding(Dossiers dossiers, OfficialReading officials, VisitDeeds deeds, Moments moments) {
        this.dossiers = dossiers;
        this.officials = officials;
        this.deeds = deeds;
        this.moments = moments;
    }

    /** The team is on site. A draft without a plan is flagged as unplanned; a clock that was wrong is flagged too. */
    @Transactional
    public UUID arrive(Caller caller, VisitArriveInput input) {
        Dossier dossier = open(caller, input.id());
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        Moment at = moments.said(caller, input.at(), check);
        if (dossier.isOf(caller) && at != null && at.at().wall().equals(visit.times.arrivedAt)) {
            return visit.id;
        }
        check.refuseAll(ProceedingPolicy.byParticipant(dossier, caller, "arrive"));
        check.settle();
        visit.arrive(at);
        dossier.team().all().forEach(one -> one.dated(visit.occurredAt));
        deeds.timed(caller, "visitArrive", visit);
        return visit.id;
    }

    /** The team has left. An end before the arrival is kept and flagged: a clock may have been set in between. */
    @Transactional
    public UUID end(Caller caller, VisitEndInput input) {
        Dossier dossier = open(caller, input.id());
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        Moment at = moments.said(caller, input.at(), check);
        if (dossier.isOf(caller) && at != null && at.at().wall().equals(visit.times.leftAt)) {
            return visit.id;
        }
        check.refuseAll(ProceedingPolicy.byParticipant(dossier, caller, "end"));
        check.settle();
        visit.end(at);
        deeds.timed(caller, "visitEnd", visit);
        return visit.id;
    }

    /** The lead hands the visit to the service office, when nobody's notes are missing. */
    @Transactional
    public UUID submit(Caller caller, VisitSubmitInput input) {
        Dossier dossier = open(caller, input.id());
        Visit visit = dossier.visit();
        if (visit.state == VisitState.SUBMITTED && dossier.isLedBy(caller)) {
            return visit.id;
        }
        InputCheck check = new InputCheck();
        check.refuseAll(ProceedingPolicy.byLead(dossier, caller, "submit"));
        List<UUID> missing = dossier.team().missing();
        check.refuseAll(ProceedingPolicy.complete(missing, names(missing)));
        check.settle();
        visit.follow("submit");
        deeds.done(caller, "visitSubmit", visit);
        return visit.id;
    }

    /** The service office accepts the visit. */
    @Transactional
    public UUID accept(Caller caller, VisitAcceptInput input) {
        Dossier dossier = open(caller, input.id());
        Visit visit = dossier.visit();
        List<Refusal> refusals = ProceedingPolicy.byOffice(dossier, caller, "accept");
        if (visit.state == VisitState.ACCEPTED && ProceedingPolicy.onlyOfState(refusals)) {
            return visit.id;
        }
        Refused.ifAny(refusals);
        visit.follow("accept");
        deeds.done(caller, "visitAccept", visit);
        return visit.id;
    }

    /** The service office returns the visit with a comment. */
    @Transactional
    public UUID sendBack(Caller caller, VisitReturnInput input) {
        Dossier dossier = open(caller, input.id());
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        String comment = check.needed(input.comment(), "comment", Limits.SHORT_TEXT);
        List<Refusal> refusals = ProceedingPolicy.byOffice(dossier, caller, "return");
        if (visit.state == VisitState.RETURNED
                && ProceedingPolicy.onlyOfState(refusals)
                && visit.returnComment.equals(comment)) {
            return visit.id;
        }
        check.refuseAll(refusals);
        check.settle();
        visit.returnWith(comment);
        deeds.done(caller, "visitReturn", visit);
        return visit.id;
    }

    private Dossier open(Caller caller, String id) {
        return dossiers.open(caller, Ids.parse(id, "id"), "id");
    }

    private List<String> names(List<UUID> ids) {
        return officials.byIds(ids).values().stream().map(Official::name).toList();
    }
}
