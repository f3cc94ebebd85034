package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.hazard.input.HazardWarnInput;
import org.zoufang.hazard.route.HazardRouteReading;
import org.zoufang.official.Caller;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Bringing hazards in: whoever saw one, with who was told where people were in danger (《安全生产法》第七十四条). */
@ApplicationScoped
public class HazardReporting {

    private static final String TOLD =
            "insert into hazard_told (step_id, position, hazard_id, whom, phone, told_at) values (?, ?, ?, ?, ?, ?)";

    private final Hazards hazards;
    private final HazardCases cases;
    private final HazardOrigins origins;
    private final HazardSteps steps;
    private final HazardPictures pictures;
    private final HazardRouteReading routes;
    private final Sql sql;
    private final Clock clock;

    HazardReporting(
            Hazards hazards,
            HazardCases cases,
            HazardOrigins origins,
            HazardSteps steps,
            HazardPictures pictures,
            HazardRouteReading routes,
            Sql sql,
            Clock clock) {
        this.hazards = hazards;
        this.cases = cases;
        this.origins = origins;
        this.steps = steps;
        this.pictures = pictures;
        this.routes = routes;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Reports a hazard; it goes to the body that is competent by the routing table. The same input again is the same
     * success.
     *
     * @return the hazard's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID report(Caller caller, HazardReportInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        hazards.claim(id);
        Hazard existing = hazards.findById(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewHazard asked = origins.read(id, caller, input, check);
        check.refuseAll(ActingPolicy.acting(asked.principalId(), caller.reach().principals()));
        check.settle();
        UUID regulator = routes.competent(asked.category(), asked.division()).orElse(null);
        Hazard hazard = Hazard.reported(asked, regulator, clock.instant(), hash);
        hazards.add(hazard);
        steps.reported(caller, hazard, hash);
        if (asked.noteId() != null) {
            pictures.note(id, asked.noteId(), id);
        }
        pictures.photos(id, asked.photoIds(), PhotoPhase.BEFORE, id);
        tell(id, id, asked.told());
        return id;
    }

    /** People are in danger: who was told on the spot or by telephone, and when. May be said again as more are told. */
    @Transactional
    public UUID warn(Caller caller, HazardWarnInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "warn", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        List<Told> told = origins.told(input.told(), check);
        if (text == null && told.isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "told");
        }
        check.refuseAll(HazardPolicy.bySeer(work));
        check.settle();
        steps.told(work, HazardState.IMMEDIATE_DANGER, text);
        tell(work.id(), work.stepId(), told);
        return work.id();
    }

    private void tell(UUID hazard, UUID step, List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            sql.change(TOLD, step, i + 1, hazard, one.whom(), one.phone(), one.at());
        }
    }

    private static UUID sameOrTaken(Hazard existing, byte[] hash) {
        if (!Arrays.equals(existing.contentHash, hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", existing.id.toString());
        }
        return existing.id;
    }
}
