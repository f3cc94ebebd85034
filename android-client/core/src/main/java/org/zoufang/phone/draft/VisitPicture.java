package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** A visit as its people see it: the server's copy, and on top what this phone made and the copy does not show yet. */
final class VisitPicture {

    private final PhoneStore store;
    private final UUID id;
    private final List<CommandGroup> groups;
    private final Map<UUID, JsonObject> notes = new LinkedHashMap<>();
    private final Map<UUID, JsonObject> photos = new LinkedHashMap<>();
    private final Map<UUID, JsonObject> conflicts = new LinkedHashMap<>();
    private JsonObject visit;

    private VisitPicture(PhoneStore store, UUID id) {
        this.store = store;
        this.id = id;
        this.groups = store.outbox().of(id);
    }

    static VisitPicture of(PhoneStore store, UUID id) {
        VisitPicture picture = new VisitPicture(store, id);
        picture.visit = store.pack().row(Entity.VISIT, id).map(PackRow::json).orElse(null);
        store.pack().childrenOf(Entity.NOTE, id).forEach(row -> picture.notes.put(row.id(), row.json()));
        store.pack().childrenOf(Entity.PHOTO, id).forEach(row -> picture.photos.put(row.id(), row.json()));
        store.pack().childrenOf(Entity.FACT_CONFLICT, id).forEach(row -> picture.conflicts.put(row.id(), row.json()));
        picture.groups.stream().filter(picture::isToBeReplayed).forEach(picture::replay);
        return picture;
    }

    /** Whether there is anything but parts: a visit of which only a note is known yet cannot be shown. */
    boolean isKnown() {
        return visit != null;
    }

    UUID id() {
        return id;
    }

    JsonObject visit() {
        return visit;
    }

    Map<UUID, JsonObject> notes() {
        return notes;
    }

    Map<UUID, JsonObject> photos() {
        return photos;
    }

    /** Facts about which two people differed, the settled ones too. */
    Map<UUID, JsonObject> conflicts() {
        return conflicts;
    }

    List<CommandGroup> groups() {
        return groups;
    }

    List<CommandGroup> groupsAbout(UUID subject) {
        return groups.stream().filter(group -> group.subject().equals(subject)).collect(Collectors.toList());
    }

    /** The group that records the visit, if this phone made it. */
    Optional<CommandGroup> header() {
        return groups.stream()
                .filter(group -> group.command().name().equals("visitRecord"))
                .findFirst();
    }

    VisitState state() {
        return Json.constant(visit, "state", VisitState.class);
    }

    List<JsonObject> participants() {
        return Json.objects(visit, "participants");
    }

    Optional<JsonObject> participant(UUID officialId) {
        return participants().stream()
                .filter(one -> officialId.equals(Json.id(one, "officialId")))
                .findFirst();
    }

    UUID leadId() {
        return participants().stream()
                .filter(one -> "LEAD".equals(Json.text(one, "role")))
                .map(one -> Json.id(one, "officialId"))
                .findFirst()
                .orElse(null);
    }

    private boolean isToBeReplayed(CommandGroup group) {
        Command command = group.command();
        return switch (group.state()) {
            case WAITING, SENDING -> true;
            case APPLIED -> isNewerThanCopy(group, command);
            case REJECTED, QUARANTINED ->
                command.name().equals("visitRecord")
                        || command.name().startsWith("noteWrite")
                        || command.name().equals("noteRevise")
                        || command.name().equals("photoAttach");
            case DRAFT, CONFLICT, SET_ASIDE -> false;
        };
    }

    private boolean isNewerThanCopy(CommandGroup group, Command command) {
        if (!group.keeping().isEmpty()) {
            return !store.pack().hasAll(group.keeping());
        }
        int answered = group.versionOf(command.entity(), command.target());
        return store.pack()
                .row(command.entity(), command.target())
                .map(row -> row.version() < answered)
                .orElse(answered > 0);
    }

    private void replay(CommandGroup group) {
        for (Command command : group.commands()) {
            switch (command.entity()) {
                case NOTE -> PartReplay.note(notes, command, group);
                case PHOTO -> PartReplay.photo(photos, command, group);
                case FACT_CONFLICT -> PartReplay.conflict(conflicts, visit, command);
                default -> visit = VisitReplay.visit(visit, command, group);
            }
        }
    }

    /** Ids of the groups that are not stored yet and match. */
    List<UUID> pending(java.util.function.Predicate<CommandGroup> wanted) {
        List<UUID> ids = new ArrayList<>();
        for (CommandGroup group : groups) {
            if (group.state().isOpen() && wanted.test(group)) {
                ids.add(group.id());
            }
        }
        return ids;
    }
}
