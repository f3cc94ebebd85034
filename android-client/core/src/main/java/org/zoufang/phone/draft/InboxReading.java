package org.zoufang.phone.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.store.PhoneStore;

/** Where two texts met on the visits this phone knows. Reads this phone's store and nothing else. */
public final class InboxReading {

    private final Pen pen;
    private final PhoneStore store;
    private final Register register;

    public InboxReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
        this.register = new Register(store.pack());
    }

    /** On all visits. */
    public InboxView all() {
        return store.read(() -> of(new VisitReading(pen).all()));
    }

    /** On one visit. */
    public InboxView onVisit(UUID visitId) {
        return store.read(() -> {
            VisitPicture picture = VisitPicture.of(store, visitId);
            return of(picture.isKnown() ? List.of(picture) : List.of());
        });
    }

    private InboxView of(List<VisitPicture> pictures) {
        UUID me = pen.who().officialId();
        List<FactConflictView> toSettle = new ArrayList<>();
        List<FactConflictView> waiting = new ArrayList<>();
        List<NotePairView> pairs = new ArrayList<>();
        for (VisitPicture picture : pictures) {
            Meeting meeting = new Meeting(picture, pen.hand(), register);
            for (FactConflictView one : meeting.conflicts()) {
                if (one.mine()) {
                    toSettle.add(one);
                } else if (one.proposedBy() != null
                        && me.equals(one.proposedBy().id())) {
                    waiting.add(one);
                }
            }
            pairs.addAll(pairs(picture, meeting));
        }
        return new InboxView(toSettle, pairs, waiting);
    }

    private List<NotePairView> pairs(VisitPicture picture, Meeting meeting) {
        Map<UUID, UUID> open = NotePairs.open(picture, pen.hand());
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, NoteView> notes = new PartShowing(picture, pen.hand(), register, store)
                .notes().stream().collect(Collectors.toMap(NoteView::id, Function.identity()));
        return open.entrySet().stream()
                .map(pair -> new NotePairView(
                        picture.id(), meeting.enterprise(), notes.get(pair.getValue()), notes.get(pair.getKey())))
                .collect(Collectors.toList());
    }
}
