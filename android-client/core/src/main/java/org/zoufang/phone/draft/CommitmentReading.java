package org.zoufang.phone.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.Entity;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** Promises as the screens show them. Reads this phone's store and nothing else. */
public final class CommitmentReading {

    private static final GroupState[] STATES = GroupState.values();

    private final Pen pen;
    private final PhoneStore store;

    public CommitmentReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
    }

    /** Empty if this phone has never heard of it, or it left the caller's scope with nothing unsent. */
    public Optional<CommitmentView> commitment(UUID id) {
        return store.read(() -> {
            CommitmentPicture picture = CommitmentPicture.of(store, id);
            return picture.isKnown()
                    ? Optional.of(new CommitmentShowing(pen).view(picture))
                    : Optional.<CommitmentView>empty();
        });
    }

    /** All that this phone knows: the caller's own and what needs him first, by their day; then the others; then what is over. */
    public List<CommitmentView> all() {
        return store.read(() -> {
            CommitmentShowing showing = new CommitmentShowing(pen);
            return ids().stream()
                    .map(id -> CommitmentPicture.of(store, id))
                    .filter(CommitmentPicture::isKnown)
                    .map(showing::view)
                    .sorted(Comparator.comparingInt(CommitmentReading::place)
                            .thenComparing(CommitmentReading::days)
                            .thenComparing(view -> view.id().toString(), Comparator.reverseOrder()))
                    .collect(Collectors.toList());
        });
    }

    /** Those to one enterprise. */
    public List<CommitmentView> toEnterprise(UUID enterpriseId) {
        return all().stream()
                .filter(view -> enterpriseId.equals(view.enterprise().id()))
                .collect(Collectors.toList());
    }

    private List<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        store.pack().all(Entity.COMMITMENT).stream().map(PackRow::id).forEach(ids::add);
        for (CommandGroup group : store.outbox().in(pen.who().officialId(), STATES)) {
            if (group.command().entity() == Entity.COMMITMENT) {
                ids.add(group.aggregate());
            }
        }
        return new ArrayList<>(ids);
    }

    private static int place(CommitmentView view) {
        if (view.draft() || view.standing() == Standing.NEEDS_YOU) {
            return 0;
        }
        boolean owed = view.state() == null || CommitmentLifecycle.isOwed(view.state());
        if (owed && view.mine()) {
            return 1;
        }
        return owed || !view.possible().isEmpty() ? 2 : 3;
    }

    private static int days(CommitmentView view) {
        return view.due() == null ? Integer.MAX_VALUE : view.due().left();
    }
}
