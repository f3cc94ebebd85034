package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** The card of one enterprise that is read before a visit. Reads this phone's store and nothing else. */
public final class BriefingReading {

    private static final int LAST = 3;
    private static final int MET = 6;

    private final Pen pen;
    private final PhoneStore store;
    private final VisitReading visits;

    public BriefingReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
        this.visits = new VisitReading(pen);
    }

    /** Also of an enterprise of which this phone has only the id. */
    public BriefingView of(UUID enterpriseId) {
        return store.read(() -> {
            List<VisitPicture> there = visits.at(enterpriseId);
            List<VisitPicture> begun = only(there, BriefingReading::isBegun);
            return new BriefingView(
                    new Register(store.pack()).enterprise(enterpriseId),
                    holding(enterpriseId),
                    asOf(),
                    new ContactReading(pen).all().get(enterpriseId),
                    met(begun),
                    begun.stream().limit(LAST).map(visits::view).collect(Collectors.toList()),
                    begun.size(),
                    problems(enterpriseId),
                    promises(enterpriseId),
                    hazards(enterpriseId),
                    new PlannedReading(pen).at(enterpriseId, there));
        });
    }

    private BriefingView.Holding holding(UUID enterpriseId) {
        return Powers.at(store.settings(), pen.now()).firms().contains(enterpriseId)
                ? BriefingView.Holding.PAIRED
                : BriefingView.Holding.OWN;
    }

    private Instant asOf() {
        String last = store.settings().get(Setting.LAST_CONTACT);
        return last == null ? null : Instant.parse(last);
    }

    /** A visit that was only prepared has not taken place. */
    static boolean isBegun(VisitPicture picture) {
        return picture.state() != VisitState.DRAFT || Json.instant(picture.visit(), "arrivedAt") != null;
    }

    private static List<HostView> met(List<VisitPicture> begun) {
        Set<HostView> met = new LinkedHashSet<>();
        for (VisitPicture picture : begun) {
            for (JsonObject host : Json.objects(picture.visit(), "hosts")) {
                met.add(new HostView(Json.text(host, "name"), Json.text(host, "post")));
            }
        }
        return met.stream().limit(MET).collect(Collectors.toList());
    }

    private List<ProblemView> problems(UUID enterpriseId) {
        return new ProblemReading(pen)
                .all().stream()
                        .filter(view -> enterpriseId.equals(view.enterprise().id()))
                        .filter(view -> view.state() == null || ProblemLifecycle.isOpen(view.state()))
                        .sorted(Comparator.comparingInt(view -> left(view.due())))
                        .collect(Collectors.toList());
    }

    private List<CommitmentView> promises(UUID enterpriseId) {
        List<CommitmentView> all = new CommitmentReading(pen).toEnterprise(enterpriseId);
        List<CommitmentView> shown = only(all, BriefingReading::isOwed);
        shown.sort(Comparator.comparingInt(view -> left(view.due())));
        shown.addAll(only(all, BriefingReading::isWaiting));
        List<CommitmentView> over = only(all, view -> !isOwed(view) && !isWaiting(view));
        over.sort(Comparator.comparing(BriefingReading::lastStep, Comparator.reverseOrder()));
        shown.addAll(over.stream().limit(LAST).collect(Collectors.toList()));
        return shown;
    }

    /** One that was not sent yet is owed too, and one whose state this version does not know. */
    static boolean isOwed(CommitmentView view) {
        return view.state() == null || CommitmentLifecycle.isOwed(view.state());
    }

    private static boolean isWaiting(CommitmentView view) {
        return view.state() == CommitmentState.FULFILLED;
    }

    private static Instant lastStep(CommitmentView view) {
        return view.steps().stream()
                .map(CommitmentView.Step::at)
                .filter(at -> at != null)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private List<HazardView> hazards(UUID enterpriseId) {
        return only(
                new HazardReading(pen).ofEnterprise(enterpriseId),
                view -> view.state() == null || HazardLifecycle.isOpen(view.state()));
    }

    private static int left(DueView due) {
        return due == null ? Integer.MAX_VALUE : due.left();
    }

    private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toCollection(ArrayList::new));
    }
}
