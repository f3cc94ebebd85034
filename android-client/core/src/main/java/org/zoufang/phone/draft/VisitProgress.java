package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** Takes a visit along its life: arrive, end, close one's notes, waive somebody's, submit. Durable when it returns. */
public final class VisitProgress {

    private static final Set<String> STEPS =
            Set.of("visitRecord", "visitArrive", "visitEnd", "visitCloseNotes", "visitWaive", "visitSubmit");

    private final Pen pen;

    public VisitProgress(Pen pen) {
        this.pen = pen;
    }

    public Drafted arrive(UUID visitId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.moving(picture, pen.who(), "arrive");
            return step(picture, refusals, "visitArrive", timed(visitId), VisitProgress::isStep);
        });
    }

    public Drafted end(UUID visitId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.moving(picture, pen.who(), "end");
            Instant arrived = picture.isKnown() ? Json.instant(picture.visit(), "arrivedAt") : null;
            if (refusals.isEmpty() && arrived != null && pen.now().isBefore(arrived)) {
                refusals.add(Refusal.of(RefusalCode.END_BEFORE_START, "at"));
            }
            return step(picture, refusals, "visitEnd", timed(visitId), VisitProgress::isStep);
        });
    }

    /** The caller has nothing more to add; what he wrote is stored first. */
    public Drafted closeNotes(UUID visitId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.moving(picture, pen.who(), "closeNotes");
            return step(picture, refusals, "visitCloseNotes", Pen.input(visitId), group -> true);
        });
    }

    /** The lead goes on without somebody's notes, with a reason. */
    public Drafted waive(UUID visitId, UUID officialId, String reason) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.leading(picture, pen.who(), "waive"));
            refusals.addAll(DraftingPolicy.text(reason, "reason", Limits.SHORT_TEXT));
            if (refusals.isEmpty() && !DraftingPolicy.missing(picture).contains(officialId)) {
                refusals.add(Refusal.of(RefusalCode.NOTHING_TO_WAIVE, "officialId"));
            }
            JsonObject input = Pen.input(visitId);
            Json.put(input, "officialId", officialId);
            Json.put(input, "reason", reason);
            return step(picture, refusals, "visitWaive", input, VisitProgress::isStep);
        });
    }

    /** The lead hands the record in; everything this phone still has of it is stored first. */
    public Drafted submit(UUID visitId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.leading(picture, pen.who(), "submit");
            List<UUID> missing = refusals.isEmpty() ? DraftingPolicy.missing(picture) : List.of();
            if (!missing.isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.NOTES_MISSING, "id", names(missing)));
            }
            return step(picture, refusals, "visitSubmit", Pen.input(visitId), group -> true);
        });
    }

    private String names(List<UUID> officials) {
        org.zoufang.phone.pack.Register register =
                new org.zoufang.phone.pack.Register(pen.store().pack());
        List<String> names = new ArrayList<>();
        for (UUID official : officials) {
            names.add(Optional.ofNullable(register.official(official).name()).orElse("?"));
        }
        return String.join("、", names);
    }

    private JsonObject timed(UUID visitId) {
        JsonObject input = Pen.input(visitId);
        input.add("at", VisitInputs.deviceTime(pen.clock()));
        return input;
    }

    private static boolean isStep(CommandGroup group) {
        return STEPS.contains(group.command().name());
    }

    private Drafted step(
            VisitPicture picture,
            List<Refusal> refusals,
            String name,
            JsonObject input,
            Predicate<CommandGroup> first) {
        if (!refusals.isEmpty()) {
            return Drafted.refused(refusals);
        }
        pen.add(picture.id(), new Command(name, input), picture.pending(first));
        return Drafted.kept(picture.id());
    }
}
