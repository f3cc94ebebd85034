package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.Entity;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** Begins a visit and changes its facts. Each call is durable when it returns, with or without signal. */
public final class VisitDrafting {

    private final Pen pen;

    public VisitDrafting(Pen pen) {
        this.pen = pen;
    }

    /** A visit at an enterprise, led by who begins it. */
    public Drafted begin(UUID enterpriseId, VisitKind kind, Role capacity) {
        return begin(enterpriseId, kind, capacity, null);
    }

    /** As above; {@code legal} is what an administrative inspection has to show, else null. */
    public Drafted begin(UUID enterpriseId, VisitKind kind, Role capacity, LegalBasis legal) {
        return begin(enterpriseId, kind, capacity, legal, null);
    }

    /**
     * As above; for a leader.
     *
     * @param principalId for whom a secretary records, who then leads the visit; null for one's own
     */
    public Drafted begin(UUID enterpriseId, VisitKind kind, Role capacity, LegalBasis legal, UUID principalId) {
        Hand hand = pen.hand();
        UUID leadId = principalId == null ? hand.id() : principalId;
        List<Refusal> refusals = DraftingPolicy.kind(hand.who(), kind, capacity, pen.adminInspectionEnabled(), legal);
        refusals.addAll(ActingPolicy.recording(
                capacity,
                principalId,
                leadId,
                enterpriseId,
                hand.principals(),
                hand.powers().firms()));
        if (!refusals.isEmpty()) {
            return Drafted.refused(refusals);
        }
        UUID id = pen.newId();
        JsonObject input = Pen.input(id);
        Json.put(input, "kind", kind);
        Json.put(input, "capacity", capacity);
        Json.put(input, "enterpriseId", enterpriseId);
        if (legal != null) {
            VisitInputs.legal(input, legal);
        }
        input.add("participants", Json.arrayOf(VisitInputs.team(hand.id(), capacity, principalId)));
        if (principalId != null) {
            Json.put(input, "onBehalfOfId", principalId);
        }
        Json.put(input, "recordedAt", pen.now());
        pen.store().change(() -> pen.create(id, new Command("visitRecord", input), List.of()));
        return Drafted.kept(id);
    }

    /** Another kind, as long as the visit has not left this phone. */
    public Drafted setKind(UUID visitId, VisitKind kind, Role capacity, LegalBasis legal) {
        return pen.onVisit(visitId, picture -> {
            Who who = pen.who();
            List<Refusal> refusals = DraftingPolicy.changing(picture, pen.hand());
            refusals.addAll(DraftingPolicy.kind(who, kind, capacity, pen.adminInspectionEnabled(), legal));
            Optional<CommandGroup> header = pen.unsettled(picture, visitId, "visitRecord");
            if (refusals.isEmpty() && header.isPresent()) {
                JsonObject input = header.get().command().input().deepCopy();
                refusals.addAll(ActingPolicy.recording(
                        capacity,
                        Json.id(input, "onBehalfOfId"),
                        picture.leadId(),
                        Json.id(input, "enterpriseId"),
                        pen.hand().principals(),
                        pen.hand().powers().firms()));
                if (!refusals.isEmpty()) {
                    return Drafted.refused(refusals);
                }
                Json.put(input, "kind", kind);
                Json.put(input, "capacity", capacity);
                VisitInputs.legal(input, legal);
                for (JsonObject participant : Json.objects(input, "participants")) {
                    if (who.officialId().equals(Json.id(participant, "officialId"))) {
                        Json.put(participant, "capacity", capacity);
                    }
                }
                if (pen.rewrite(header.get(), input)) {
                    return Drafted.kept(visitId);
                }
            }
            if (refusals.isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "kind", picture.state()));
            }
            return Drafted.refused(refusals);
        });
    }

    public Drafted setPurpose(UUID visitId, String purpose) {
        return fact(
                visitId,
                DraftingPolicy.optionalText(purpose, "purpose", Limits.SHORT_TEXT),
                input -> Json.put(input, "purpose", purpose));
    }

    public Drafted setThemes(UUID visitId, List<String> themes) {
        return fact(
                visitId,
                DraftingPolicy.texts(themes, "themes"),
                input -> input.add("themes", Json.arrayOfTexts(themes)));
    }

    public Drafted setHosts(UUID visitId, List<HostView> hosts) {
        List<String> names = hosts.stream().map(HostView::name).collect(Collectors.toList());
        return fact(visitId, DraftingPolicy.texts(names, "hosts"), input -> VisitInputs.hosts(input, hosts));
    }

    /** When it is planned; {@code to} may be null. */
    public Drafted setPlan(UUID visitId, Instant from, Instant to) {
        boolean backwards = from != null && to != null && to.isBefore(from);
        List<Refusal> refusals = backwards ? List.of(Refusal.of(RefusalCode.END_BEFORE_START, "plannedTo")) : List.of();
        return fact(visitId, refusals, input -> {
            Json.put(input, "plannedFrom", from);
            Json.put(input, "plannedTo", to);
        });
    }

    public Drafted addParticipant(UUID visitId, UUID officialId, ParticipantRole role, Role capacity) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.changing(picture, pen.hand());
            if (refusals.isEmpty()) {
                refusals.addAll(TeamPolicy.adding(picture, officialId, role));
            }
            return team(picture, refusals, "participantAdd", VisitInputs.participant(officialId, role, capacity));
        });
    }

    public Drafted removeParticipant(UUID visitId, UUID officialId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.changing(picture, pen.hand());
            if (refusals.isEmpty()) {
                refusals.addAll(TeamPolicy.removing(picture, officialId));
            }
            JsonObject input = new JsonObject();
            Json.put(input, "officialId", officialId);
            return team(picture, refusals, "participantRemove", input);
        });
    }

    private Drafted team(VisitPicture picture, List<Refusal> refusals, String name, JsonObject input) {
        if (!refusals.isEmpty()) {
            return Drafted.refused(refusals);
        }
        UUID visitId = picture.id();
        Json.put(input, "visitId", visitId);
        Command command = new Command(name, input);
        Optional<CommandGroup> header = pen.unsettled(picture, visitId, "visitRecord");
        if (header.isPresent()) {
            JsonObject record = VisitReplay.visit(header.get().command().input().deepCopy(), command, header.get());
            for (JsonObject participant : Json.objects(record, "participants")) {
                participant.remove("visitId");
            }
            if (pen.rewrite(header.get(), record)) {
                return Drafted.kept(visitId);
            }
        }
        List<UUID> earlier = picture.pending(group -> isAboutTeamOrHeader(group, Json.id(input, "officialId")));
        pen.add(visitId, command, earlier);
        return Drafted.kept(visitId);
    }

    private static boolean isAboutTeamOrHeader(CommandGroup group, UUID officialId) {
        Command command = group.command();
        return command.name().equals("visitRecord")
                || command.name().startsWith("participant")
                        && officialId.equals(Json.id(command.input(), "officialId"));
    }

    private Drafted fact(UUID visitId, List<Refusal> wrong, Consumer<JsonObject> set) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.changing(picture, pen.hand()));
            refusals.addAll(wrong);
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            Optional<CommandGroup> header = pen.unsettled(picture, visitId, "visitRecord");
            Optional<CommandGroup> earlier = pen.unsettled(picture, visitId, "visitRevise");
            if (!changed(header, picture, set) && !changed(earlier, picture, set)) {
                JsonObject input = Pen.input(visitId);
                set.accept(input);
                List<UUID> waits = NoteDrafting.waitsForVisit(picture);
                pen.revise(picture, new Command("visitRevise", input), earlier.isPresent() ? earlier : header, waits);
            }
            return Drafted.kept(visitId);
        });
    }

    private boolean changed(Optional<CommandGroup> group, VisitPicture picture, Consumer<JsonObject> set) {
        if (!group.isPresent()) {
            return false;
        }
        JsonObject input = group.get().command().input().deepCopy();
        set.accept(input);
        if (input.has("writtenAt")) {
            Json.put(input, "writtenAt", pen.now());
        }
        if (group.get().state().needsPerson() && input.has("baseVersion")) {
            input.addProperty("baseVersion", pen.seen(Entity.VISIT, picture.id()));
        }
        return pen.rewrite(group.get(), input);
    }
}
