package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** A hazard as its people see it: the server's copy, and on top what this phone made and the copy does not show yet. */
final class HazardPicture {

    static final String REPORT = "hazardReport";

    private final UUID id;
    private final List<CommandGroup> groups;
    private final Optional<PackRow> copy;
    private JsonObject hazard;

    private HazardPicture(UUID id, List<CommandGroup> groups, Optional<PackRow> copy) {
        this.id = id;
        this.groups = groups;
        this.copy = copy;
        this.hazard = copy.map(PackRow::json).orElse(null);
    }

    static HazardPicture of(PhoneStore store, UUID id) {
        HazardPicture picture =
                new HazardPicture(id, store.outbox().of(id), store.pack().row(Entity.HAZARD, id));
        picture.groups.stream().filter(picture::isToBeReplayed).forEach(picture::replay);
        return picture;
    }

    boolean isKnown() {
        return hazard != null;
    }

    UUID id() {
        return id;
    }

    JsonObject hazard() {
        return hazard;
    }

    List<CommandGroup> groups() {
        return groups;
    }

    /** The group that brings it in, if this phone made it and the server has it not for sure. */
    Optional<CommandGroup> reporting() {
        return groups.stream()
                .filter(group -> group.command().name().equals(REPORT) && group.state() != GroupState.APPLIED)
                .findFirst();
    }

    /** Whether the person has not sent it yet. */
    boolean isDraft() {
        return reporting().filter(group -> group.state() == GroupState.DRAFT).isPresent();
    }

    /** Null for a draft, and where this version does not know the state. */
    HazardState state() {
        return isDraft() ? null : Json.constant(hazard, "state", HazardState.class);
    }

    HazardGrade grade() {
        return Json.constant(hazard, "grade", HazardGrade.class);
    }

    private boolean isToBeReplayed(CommandGroup group) {
        return switch (group.state()) {
            case DRAFT, WAITING, SENDING -> true;
            case APPLIED -> copy.map(row -> row.version() < answered(group)).orElse(answered(group) > 0);
            case REJECTED, QUARANTINED -> group.command().name().equals(REPORT);
            case CONFLICT, SET_ASIDE -> false;
        };
    }

    private int answered(CommandGroup group) {
        return group.versionOf(Entity.HAZARD, id);
    }

    private void replay(CommandGroup group) {
        for (Command command : group.commands()) {
            hazard = HazardReplay.hazard(hazard, command, group);
        }
    }
}
