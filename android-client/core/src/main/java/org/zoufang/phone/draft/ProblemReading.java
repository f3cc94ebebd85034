package org.zoufang.phone.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** Problems as the screens show them. Reads this phone's store and nothing else. */
public final class ProblemReading {

    private static final GroupState[] STATES = GroupState.values();

    private final Pen pen;
    private final PhoneStore store;

    public ProblemReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
    }

    /** Empty if this phone has never heard of it, or it left the caller's scope with nothing unsent. */
    public Optional<ProblemView> problem(UUID id) {
        return store.read(() -> {
            ProblemPicture picture = ProblemPicture.of(store, id);
            return picture.isKnown()
                    ? Optional.of(new ProblemShowing(pen).view(picture))
                    : Optional.<ProblemView>empty();
        });
    }

    /** All that this phone knows: what needs the caller first, then what is due first, then what is over. */
    public List<ProblemView> all() {
        return store.read(() -> {
            ProblemShowing showing = new ProblemShowing(pen);
            return ids().stream()
                    .map(id -> ProblemPicture.of(store, id))
                    .filter(ProblemPicture::isKnown)
                    .map(showing::view)
                    .sorted(Comparator.comparingInt(ProblemReading::place)
                            .thenComparing(ProblemReading::days)
                            .thenComparing(view -> view.id().toString(), Comparator.reverseOrder()))
                    .collect(Collectors.toList());
        });
    }

    /** Those that came of one visit. */
    public List<ProblemView> ofVisit(UUID visitId) {
        return all().stream().filter(view -> visitId.equals(view.visitId())).collect(Collectors.toList());
    }

    private List<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        store.pack().all(Entity.PROBLEM).stream().map(PackRow::id).forEach(ids::add);
        for (CommandGroup group : store.outbox().in(pen.who().officialId(), STATES)) {
            if (group.command().entity() == Entity.PROBLEM) {
                ids.add(group.aggregate());
            }
        }
        return new ArrayList<>(ids);
    }

    private static int place(ProblemView view) {
        if (view.standing() == Standing.NEEDS_YOU || !view.possible().isEmpty()) {
            return 0;
        }
        if (view.draft()) {
            return 1;
        }
        return view.state() == null || ProblemLifecycle.isOpen(view.state()) ? 2 : 3;
    }

    private static int days(ProblemView view) {
        return view.due() == null ? Integer.MAX_VALUE : view.due().left();
    }
}
