package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/** Visits as the screens show them. Reads this phone's store and nothing else. */
public final class VisitReading {

    private static final Comparator<VisitPicture> NEWEST = Comparator.<VisitPicture, Instant>comparing(
                    picture -> at(picture.visit()), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(picture -> picture.id().toString(), Comparator.reverseOrder());

    private final Pen pen;
    private final PhoneStore store;
    private final Register register;

    public VisitReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
        this.register = new Register(store.pack());
    }

    /** Empty if this phone has never heard of it, or it left the caller's scope with nothing unsent. */
    public Optional<VisitView> visit(UUID id) {
        return store.read(() -> {
            VisitPicture picture = VisitPicture.of(store, id);
            return picture.isKnown() ? Optional.of(view(picture)) : Optional.<VisitView>empty();
        });
    }

    VisitView view(VisitPicture picture) {
        return new VisitShowing(picture, pen.hand(), register, store).view();
    }

    /** All visits that this phone knows, the newest first. */
    public List<VisitLine> visits() {
        return store.read(() -> lines(all()));
    }

    /** What this phone knows of an enterprise's visits, the newest first. */
    public List<VisitLine> visitsOf(UUID enterpriseId) {
        return store.read(() -> lines(at(enterpriseId)));
    }

    /** Those at one enterprise, the newest first. */
    List<VisitPicture> at(UUID enterpriseId) {
        Set<UUID> ids = new LinkedHashSet<>();
        store.pack().childrenOf(Entity.VISIT, enterpriseId).stream()
                .map(PackRow::id)
                .forEach(ids::add);
        for (CommandGroup group : store.outbox().in(pen.who().officialId(), GroupState.values())) {
            if (enterpriseId.equals(Json.id(group.command().input(), "enterpriseId"))) {
                ids.add(group.aggregate());
            }
        }
        return known(ids).stream().sorted(NEWEST).collect(Collectors.toList());
    }

    List<VisitPicture> all() {
        Set<UUID> ids = new LinkedHashSet<>();
        store.pack().all(Entity.VISIT).stream().map(PackRow::id).forEach(ids::add);
        for (CommandGroup group : store.outbox().in(pen.who().officialId(), GroupState.values())) {
            ids.add(group.aggregate());
        }
        return known(ids);
    }

    private List<VisitPicture> known(Set<UUID> ids) {
        List<VisitPicture> pictures = new ArrayList<>();
        for (UUID id : ids) {
            VisitPicture picture = VisitPicture.of(store, id);
            if (picture.isKnown()) {
                pictures.add(picture);
            }
        }
        return pictures;
    }

    List<VisitLine> lines(List<VisitPicture> pictures) {
        return pictures.stream()
                .map(this::line)
                .sorted(Comparator.comparing(VisitLine::at, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(line -> line.id().toString(), Comparator.reverseOrder()))
                .collect(Collectors.toList());
    }

    private VisitLine line(VisitPicture picture) {
        JsonObject visit = picture.visit();
        int stored = 0;
        for (Map.Entry<UUID, JsonObject> photo : picture.photos().entrySet()) {
            stored += isStored(photo.getKey(), photo.getValue()) ? 1 : 0;
        }
        return new VisitLine(
                picture.id(),
                Json.constant(visit, "kind", VisitKind.class),
                picture.state(),
                register.enterprise(Json.id(visit, "enterpriseId")),
                at(visit),
                (int) picture.notes().values().stream()
                        .filter(note -> !Json.flag(note, "withdrawn"))
                        .count(),
                picture.photos().size(),
                stored,
                Standing.of(picture.groups(), new Meeting(picture, pen.hand(), register)));
    }

    private boolean isStored(UUID id, JsonObject photo) {
        return PhotoState.STORED.name().equals(Json.text(photo, "state"))
                || store.photos()
                        .photo(id)
                        .filter(queued -> queued.state() == UploadState.STORED)
                        .isPresent();
    }

    private static Instant at(JsonObject visit) {
        for (String field : List.of("arrivedAt", "occurredAt", "plannedFrom", "recordedAt")) {
            Instant at = Json.instant(visit, field);
            if (Objects.nonNull(at)) {
                return at;
            }
        }
        return null;
    }
}
