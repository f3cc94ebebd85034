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
import org.zoufang.visit.input.TourPlanInput;

/** Planning tours (行程). */
@ApplicationScoped
public class TourPlanning {

    private final Tours tours;
    private final Dossiers dossiers;
    private final KnownIds known;
    private final VisitDeeds deeds;
    private final Clock clock;

    TourPlanning(Tours tours, Dossiers dossiers, KnownIds known, VisitDeeds deeds, Clock clock) {
        this.tours = tours;
        this.dossiers = dossiers;
        this.known = known;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Plans a tour that the caller leads. The same input again is the same success.
     *
     * @return the tour's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID plan(Caller caller, TourPlanInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        dossiers.claim(id);
        Tour existing = tours.findById(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewTour asked = NewTour.read(id, input, check);
        check.refuseAll(TourPolicy.planning(caller, asked));
        known.refuseUnknown(asked, check);
        List<UUID> taken =
                tours.stopsIn(asked.stops().stream().map(stop -> stop.id).toList());
        taken.forEach(stop -> check.refuse(RefusalCode.ID_TAKEN, "stops", stop.toString()));
        check.settle();
        Tour tour = Tour.planned(asked, caller, clock.instant(), hash);
        tours.persist(tour);
        deeds.done(caller, "tourPlan", tour);
        return id;
    }

    private static UUID sameOrTaken(Tour existing, byte[] hash) {
        if (!Arrays.equals(existing.contentHash, hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", existing.id.toString());
        }
        return existing.id;
    }
}
