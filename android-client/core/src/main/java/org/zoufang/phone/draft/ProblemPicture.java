package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** A problem as its people see it: the server's copy, and on top what this phone made and the copy does not show yet. */
final class ProblemPicture {

    static final String SUBMIT = "problemSubmit";

    private final UUID id;
    private final List<CommandGroup> groups;
    private final Optional<PackRow> copy;
    private JsonObject problem;

    private ProblemPicture(UUID id, List<CommandGroup> groups, Optional<PackRow> copy) {
        this.id = id;
        this.groups = groups;
        this.copy = copy;
        this.problem = copy.map(PackRow::json).orElse(null);
    }

    static ProblemPicture of(PhoneStore store, UUID id) {
        ProblemPicture picture =
                new ProblemPicture(id, store.outbox().of(id), store.pack().row(Entity.PROBLEM, id));
        picture.groups.stream().filter(picture::isToBeReplayed).forEach(picture::replay);
        return picture;
    }

    boolean isKnown() {
        return problem != null;
    }

    UUID id() {
        return id;
    }

    JsonObject problem() {
        return problem;
    }

    List<CommandGroup> groups() {
        return groups;
    }

    /** The group that brings it in, if this phone made it and the server has it not for sure. */
    Optional<CommandGroup> raising() {
        return groups.stream()
                .filter(group -> group.command().name().equals(SUBMIT) && group.state() != GroupState.APPLIED)
                .findFirst();
    }

    /** Whether the person has not sent it yet. */
    boolean isDraft() {
        return raising().filter(group -> group.state() == GroupState.DRAFT).isPresent();
    }

    /** Null for a draft, and where this version does not know the state. */
    ProblemState state() {
        return isDraft() ? null : Json.constant(problem, "state", ProblemState.class);
    }

    ProblemOutcome outcome() {
        return isKnown() ? Json.constant(problem, "outcome", ProblemOutcome.class) : null;
    }

    /** The answer that stands, as far as the phone knows; null for none, and where the server did not say which. */
    UUID answer() {
        JsonObject reply = isKnown() ? Json.child(problem, "reply") : null;
        return reply == null ? null : Json.id(reply, "id");
    }

    /** When that answer was given; null where it is not known. */
    Instant answeredAt() {
        JsonObject reply = isKnown() ? Json.child(problem, "reply") : null;
        return reply == null ? null : Json.instant(reply, "givenAt");
    }

    private boolean isToBeReplayed(CommandGroup group) {
        return switch (group.state()) {
            case DRAFT, WAITING, SENDING -> true;
            case APPLIED -> copy.map(row -> row.version() < answered(group)).orElse(answered(group) > 0);
            case REJECTED, QUARANTINED -> group.command().name().equals(SUBMIT);
            case CONFLICT, SET_ASIDE -> false;
        };
    }

    private int answered(CommandGroup group) {
        return group.versionOf(Entity.PROBLEM, id);
    }

    private void replay(CommandGroup group) {
        for (Command command : group.commands()) {
            problem = ProblemReplay.problem(problem, command, group);
        }
    }
}
