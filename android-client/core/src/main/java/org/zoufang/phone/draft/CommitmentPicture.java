package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** A promise as its people see it: the server's copy, and on top what this phone made and the copy does not show yet. */
final class CommitmentPicture {

    static final String MAKE = "commitmentMake";

    private final UUID id;
    private final List<CommandGroup> groups;
    private final Optional<PackRow> copy;
    private JsonObject commitment;

    private CommitmentPicture(UUID id, List<CommandGroup> groups, Optional<PackRow> copy) {
        this.id = id;
        this.groups = groups;
        this.copy = copy;
        this.commitment = copy.map(PackRow::json).orElse(null);
    }

    static CommitmentPicture of(PhoneStore store, UUID id) {
        CommitmentPicture picture =
                new CommitmentPicture(id, store.outbox().of(id), store.pack().row(Entity.COMMITMENT, id));
        picture.groups.stream().filter(picture::isToBeReplayed).forEach(picture::replay);
        return picture;
    }

    boolean isKnown() {
        return commitment != null;
    }

    UUID id() {
        return id;
    }

    JsonObject commitment() {
        return commitment;
    }

    List<CommandGroup> groups() {
        return groups;
    }

    /** The group that writes it down, if this phone made it and the server has it not for sure. */
    Optional<CommandGroup> making() {
        return groups.stream()
                .filter(group -> group.command().name().equals(MAKE) && group.state() != GroupState.APPLIED)
                .findFirst();
    }

    /** Whether the person has not sent it yet. */
    boolean isDraft() {
        return making().filter(group -> group.state() == GroupState.DRAFT).isPresent();
    }

    /** Null for a draft, and where this version does not know the state. */
    CommitmentState state() {
        return isDraft() ? null : Json.constant(commitment, "state", CommitmentState.class);
    }

    private boolean isToBeReplayed(CommandGroup group) {
        return switch (group.state()) {
            case DRAFT, WAITING, SENDING -> true;
            case APPLIED -> copy.map(row -> row.version() < answered(group)).orElse(answered(group) > 0);
            case REJECTED, QUARANTINED -> group.command().name().equals(MAKE);
            case CONFLICT, SET_ASIDE -> false;
        };
    }

    private int answered(CommandGroup group) {
        return group.versionOf(Entity.COMMITMENT, id);
    }

    private void replay(CommandGroup group) {
        group.commands().forEach(command -> commitment = CommitmentReplay.commitment(commitment, command, group));
    }
}
