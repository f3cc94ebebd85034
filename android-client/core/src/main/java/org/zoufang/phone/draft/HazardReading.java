package org.zoufang.phone.draft;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** Hazards as the screens show them. Reads this phone's store and nothing else. */
public final class HazardReading {

    private final Pen pen;
    private final PhoneStore store;

    public HazardReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
    }

    /** Empty if this phone has never heard of it, or it left the caller's scope with nothing unsent. */
    public Optional<HazardView> hazard(UUID id) {
        return store.read(() -> {
            HazardPicture picture = HazardPicture.of(store, id);
            return picture.isKnown() ? Optional.of(new HazardShowing(pen).view(picture)) : Optional.<HazardView>empty();
        });
    }

    /** All that this phone knows: what needs the caller first, then danger, then what is open, then what is over. */
    public List<HazardView> all() {
        return store.read(() -> {
            HazardShowing showing = new HazardShowing(pen);
            return ids().stream()
                    .map(id -> HazardPicture.of(store, id))
                    .filter(HazardPicture::isKnown)
                    .map(showing::view)
                    .sorted(Comparator.comparingInt(HazardReading::place)
                            .thenComparing(view -> -view.overdue())
                            .thenComparing(view -> view.id().toString(), Comparator.reverseOrder()))
                    .collect(Collectors.toList());
        });
    }

    /** Those at one enterprise. */
    public List<HazardView> ofEnterprise(UUID enterpriseId) {
        return all().stream()
                .filter(view -> enterpriseId.equals(view.enterprise().id()))
                .collect(Collectors.toList());
    }

    private Set<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        store.pack().all(Entity.HAZARD).stream().map(PackRow::id).forEach(ids::add);
        for (CommandGroup group : store.outbox().in(pen.who().officialId(), GroupState.values())) {
            if (group.command().entity() == Entity.HAZARD) {
                ids.add(group.aggregate());
            }
        }
        return ids;
    }

    private static int place(HazardView view) {
        if (view.standing() == Standing.NEEDS_YOU) {
            return 0;
        }
        if (view.state() == HazardState.IMMEDIATE_DANGER) {
            return 1;
        }
        if (view.draft()) {
            return 2;
        }
        return view.state() == null || HazardLifecycle.isOpen(view.state()) ? 3 : 4;
    }
}
