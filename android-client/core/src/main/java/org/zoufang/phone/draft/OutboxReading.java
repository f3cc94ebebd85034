package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/** What is not on the server yet, per record and per photo, with the reason. */
public final class OutboxReading {

    private static final int EXCERPT = 60;

    private final Pen pen;
    private final PhoneStore store;
    private final Register register;

    public OutboxReading(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
        this.register = new Register(store.pack());
    }

    /** Records in the order they were made, then the bytes of photos. */
    public List<OutboxEntry> entries() {
        return store.read(() -> {
            UUID me = pen.who().officialId();
            List<OutboxEntry> entries = new ArrayList<>();
            for (CommandGroup group : store.outbox()
                    .in(
                            me,
                            GroupState.DRAFT,
                            GroupState.WAITING,
                            GroupState.SENDING,
                            GroupState.CONFLICT,
                            GroupState.REJECTED,
                            GroupState.QUARANTINED)) {
                entries.add(entry(group));
            }
            for (QueuedPhoto photo :
                    store.photos().in(me, UploadState.QUEUED, UploadState.UPLOADING, UploadState.QUARANTINED)) {
                entries.add(entry(photo));
            }
            return entries;
        });
    }

    /** What the person put out of the way: on this phone alone, until it is sent again or deleted. */
    public List<OutboxEntry> aside() {
        return store.read(() -> {
            UUID me = pen.who().officialId();
            List<OutboxEntry> entries = new ArrayList<>();
            store.outbox().in(me, GroupState.SET_ASIDE).forEach(group -> entries.add(entry(group)));
            store.photos().in(me, UploadState.SET_ASIDE).forEach(photo -> entries.add(entry(photo)));
            return entries;
        });
    }

    /** One of {@link #entries} or {@link #aside}; empty if it has gone meanwhile. */
    public Optional<OutboxEntry> entry(UUID id) {
        return Stream.concat(entries().stream(), aside().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** All that the person wrote in it, to be copied; empty if it holds no words. */
    public String words(UUID id) {
        return store.read(() -> store.outbox()
                .group(id)
                .map(group -> WrittenWords.of(group.command().input()))
                .orElse(""));
    }

    private OutboxEntry entry(CommandGroup group) {
        String text = Json.text(group.command().input(), "text");
        return new OutboxEntry(
                group.id(),
                group.aggregate(),
                enterprise(group),
                group.command().name(),
                text == null || text.length() <= EXCERPT ? text : text.substring(0, EXCERPT),
                group.state() == GroupState.SET_ASIDE ? Standing.SET_ASIDE : Standing.of(List.of(group)),
                group.attempts(),
                group.notBefore(),
                group.answer().code(),
                group.answer().message(),
                waitsForAnother(group),
                group.state() == GroupState.CONFLICT,
                0,
                0);
    }

    private boolean waitsForAnother(CommandGroup group) {
        return group.dependsOn().stream()
                .map(id -> store.outbox().group(id))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .anyMatch(first -> first.state() == GroupState.REJECTED && !first.isRefusedStep()
                        || first.state() == GroupState.QUARANTINED
                        || first.state() == GroupState.SET_ASIDE
                        || waitsForAnother(first));
    }

    private OutboxEntry entry(QueuedPhoto photo) {
        Standing standing =
                switch (photo.state()) {
                    case QUARANTINED -> Standing.NEEDS_YOU;
                    case SET_ASIDE -> Standing.SET_ASIDE;
                    case UPLOADING -> Standing.SENDING;
                    default -> Standing.WAITING;
                };
        return new OutboxEntry(
                photo.id(),
                photo.visitId(),
                enterprise(photo.visitId()),
                "photoBytes",
                null,
                standing,
                photo.attempts(),
                photo.notBefore(),
                photo.code(),
                photo.message(),
                false,
                false,
                photo.offset(),
                photo.size());
    }

    private EnterpriseLine enterprise(CommandGroup group) {
        return switch (group.command().entity()) {
            case PROBLEM -> whose(ProblemPicture.of(store, group.aggregate()).problem());
            case COMMITMENT ->
                whose(CommitmentPicture.of(store, group.aggregate()).commitment());
            case HAZARD -> whose(HazardPicture.of(store, group.aggregate()).hazard());
            default -> enterprise(group.aggregate());
        };
    }

    private EnterpriseLine whose(JsonObject finding) {
        return finding == null ? null : register.enterprise(Json.id(finding, "enterpriseId"));
    }

    private EnterpriseLine enterprise(UUID visitId) {
        VisitPicture picture = VisitPicture.of(store, visitId);
        return picture.isKnown() ? register.enterprise(Json.id(picture.visit(), "enterpriseId")) : null;
    }
}
