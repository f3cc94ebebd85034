package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/** Turns the notes and photos of a picture into what the screen shows. */
final class PartShowing {

    private final VisitPicture picture;
    private final Hand hand;
    private final Register register;
    private final PhoneStore store;
    private final Map<UUID, UUID> pairs;

    PartShowing(VisitPicture picture, Hand hand, Register register, PhoneStore store) {
        this.picture = picture;
        this.hand = hand;
        this.register = register;
        this.store = store;
        this.pairs = NotePairs.open(picture, hand);
    }

    List<NoteView> notes() {
        return picture.notes().entrySet().stream()
                .map(this::note)
                .sorted(Comparator.comparingInt(NoteView::position)
                        .thenComparing(note -> note.id().toString()))
                .collect(Collectors.toList());
    }

    List<PhotoView> photos() {
        return picture.photos().entrySet().stream()
                .map(this::photo)
                .sorted(Comparator.comparing(photo -> photo.id().toString()))
                .collect(Collectors.toList());
    }

    private NoteView note(Map.Entry<UUID, JsonObject> entry) {
        JsonObject note = entry.getValue();
        List<CommandGroup> groups = picture.groupsAbout(entry.getKey());
        UUID author = Json.id(note, "authorId");
        UUID principal = Json.id(note, "onBehalfOfId");
        return new NoteView(
                entry.getKey(),
                Json.number(note, "position"),
                Json.constant(note, "kind", NoteKind.class),
                Json.text(note, "text"),
                Json.constant(note, "confidentiality", Confidentiality.class),
                register.official(author),
                principal == null ? null : register.official(principal),
                hand.id().equals(author),
                nameIsOpen(groups),
                Json.instant(note, "writtenAt"),
                Json.constants(note, "clockFlags", ClockFlag.class),
                VisitShowing.savedAt(groups),
                Json.flag(note, "withdrawn"),
                Json.text(note, "withdrawnReason"),
                pairs.get(entry.getKey()),
                standing(groups),
                trouble(groups));
    }

    private PhotoView photo(Map.Entry<UUID, JsonObject> entry) {
        JsonObject photo = entry.getValue();
        List<CommandGroup> groups = picture.groupsAbout(entry.getKey());
        UUID author = Json.id(photo, "authorId");
        QueuedPhoto upload = store.photos().photo(entry.getKey()).orElse(null);
        boolean refused = upload != null && upload.state() == UploadState.QUARANTINED;
        return new PhotoView(
                entry.getKey(),
                Json.text(photo, "sha256"),
                Json.longNumber(photo, "size"),
                Json.text(photo, "mediaType"),
                Json.text(photo, "caption"),
                Json.id(photo, "noteId"),
                Json.instant(photo, "takenAt"),
                Json.constants(photo, "clockFlags", ClockFlag.class),
                Json.constant(photo, "source", PhotoSource.class),
                Json.constant(photo, "state", PhotoState.class),
                register.official(author),
                hand.id().equals(author),
                Json.flag(photo, "withdrawn"),
                refused ? Standing.NEEDS_YOU : standing(groups),
                upload,
                refused ? upload.message() : trouble(groups));
    }

    /** Until a block has left this phone, its author may still say in whose name it is. */
    private static boolean nameIsOpen(List<CommandGroup> groups) {
        return groups.stream()
                .anyMatch(group -> group.command().name().equals("noteWrite")
                        && (group.state().isPending() && !group.isFrozen() || isRefused(group)));
    }

    private static boolean isRefused(CommandGroup group) {
        return group.state() == GroupState.REJECTED || group.state() == GroupState.QUARANTINED;
    }

    private static Standing standing(List<CommandGroup> groups) {
        return Standing.of(groups);
    }

    private static String trouble(List<CommandGroup> groups) {
        return groups.stream()
                .filter(group -> group.state().needsPerson())
                .map(group -> group.answer().message())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
