package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.HazardStepPolicy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/**
 * Immediate danger (紧急危险): one tap writes it down and lets it go with the next round, no draft; each call that is made
 * is written down with whom and when, a group of its own. Without signal too. Each call is durable when it returns.
 */
public final class HazardAlarm {

    /** A second tap so soon on the same visit is about the same danger. */
    private static final Duration SAME = Duration.ofHours(12);

    private final Pen pen;
    private final HazardDrafting drafting;

    public HazardAlarm(Pen pen) {
        this.pen = pen;
        this.drafting = new HazardDrafting(pen);
    }

    /**
     * There is danger on this visit, now.
     *
     * @param text what stands there until somebody says more
     */
    public Drafted danger(UUID visitId, String text) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = drafting.refusals(picture);
            return refusals.isEmpty()
                    ? Drafted.kept(running(visitId).orElseGet(() -> reported(picture, text)))
                    : Drafted.refused(refusals);
        });
    }

    private Optional<UUID> running(UUID visitId) {
        Instant since = pen.now().minus(SAME);
        return pen.store().outbox().in(pen.who().officialId(), GroupState.values()).stream()
                .filter(group -> group.command().name().equals(HazardPicture.REPORT)
                        && Json.flag(group.command().input(), "immediate")
                        && visitId.equals(Json.id(group.command().input(), "visitId"))
                        && group.changedAt().isAfter(since))
                .map(CommandGroup::subject)
                .filter(id -> HazardPicture.of(pen.store(), id).state() == HazardState.IMMEDIATE_DANGER)
                .findFirst();
    }

    private UUID reported(VisitPicture picture, String text) {
        UUID id = pen.newId();
        JsonObject input = drafting.input(picture, id);
        Json.put(input, "text", text);
        input.addProperty("immediate", true);
        CommandGroup group = CommandGroup.of(
                pen.newId(), pen.who().officialId(), id, new Command(HazardPicture.REPORT, input), pen.now());
        pen.store().outbox().put(group.dependingOn(drafting.waitsFor(input)));
        return id;
    }

    /** Somebody was told; {@code phone} is null where nobody was called. */
    public Drafted told(UUID hazardId, String whom, String phone) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(whom, "whom", Limits.NAME));
        return step(hazardId, "warn", HazardReplay.WARN, refusals, input -> {
            JsonObject one = new JsonObject();
            Json.put(one, "whom", whom);
            Json.put(one, "phone", phone);
            Json.put(one, "toldAt", pen.now());
            input.add("told", Json.arrayOf(List.of(one)));
        });
    }

    /** What is dangerous, or was done on the spot, in the person's own words. */
    public Drafted say(UUID hazardId, String text) {
        return step(
                hazardId,
                "warn",
                HazardReplay.WARN,
                DraftingPolicy.text(text, "text", Limits.SHORT_TEXT),
                input -> Json.put(input, "text", text));
    }

    /** The enterprise was reminded of a hazard: all that a service visitor may say to it. */
    public Drafted remind(UUID hazardId, String text) {
        return step(
                hazardId,
                "remind",
                HazardReplay.REMIND,
                DraftingPolicy.text(text, "text", Limits.SHORT_TEXT),
                input -> Json.put(input, "text", text));
    }

    /** One step: decided on the picture of the moment, under a step id made once. */
    private Drafted step(UUID hazardId, String verb, String command, List<Refusal> wrong, Consumer<JsonObject> fill) {
        return pen.store().change(() -> {
            HazardPicture picture = HazardPicture.of(pen.store(), hazardId);
            List<Refusal> refusals = new ArrayList<>(wrong);
            refusals.addAll(against(picture, verb));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            JsonObject input = Pen.input(hazardId);
            Json.put(input, "stepId", pen.newId());
            fill.accept(input);
            Set<UUID> earlier = picture.groups().stream()
                    .filter(group -> group.state().isPending())
                    .map(CommandGroup::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            CommandGroup group = CommandGroup.of(
                    pen.newId(), pen.who().officialId(), hazardId, new Command(command, input), pen.now());
            pen.store().outbox().put(group.dependingOn(earlier));
            return Drafted.kept(hazardId);
        });
    }

    /** What the server would say against the step. */
    static List<Refusal> against(HazardPicture picture, String verb) {
        HazardState state = picture.isKnown() ? picture.state() : null;
        if (state == null) {
            return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", picture.id().toString()));
        }
        return verb.equals("remind")
                ? HazardStepPolicy.reminding(state, picture.grade())
                : HazardStepPolicy.arrow(state, verb);
    }
}
