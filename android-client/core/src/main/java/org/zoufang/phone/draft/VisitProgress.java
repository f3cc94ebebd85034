package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.Register;

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
            List<Refusal> refusals = DraftingPolicy.moving(picture, pen.hand(), "arrive");
            return step(picture, refusals, "visitArrive", timed(visitId), VisitProgress::isStep);
        });
    }

    /** Also when this phone's clock says that it is before the arrival: that is told, and refuses nothing. */
    public Drafted end(UUID visitId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.moving(picture, pen.hand(), "end");
            return step(picture, refusals, "visitEnd", timed(visitId), VisitProgress::isStep);
        });
    }

    /** The caller has nothing more to add; what he wrote is stored first. */
    public Drafted closeNotes(UUID visitId) {
        return closeNotes(visitId, null);
    }

    /**
     * As above; for a leader.
     *
     * @param principalId whose notes a secretary closes; null for his own
     */
    public Drafted closeNotes(UUID visitId, UUID principalId) {
        return pen.onVisit(visitId, picture -> {
            Hand hand = pen.hand();
            List<Refusal> refusals = new ArrayList<>(ActingPolicy.acting(principalId, hand.principals()));
            if (refusals.isEmpty()) {
                refusals.addAll(DraftingPolicy.moving(picture, hand, "closeNotes"));
            }
            UUID whose = principalId == null ? hand.id() : principalId;
            if (refusals.isEmpty() && !picture.participant(whose).isPresent()) {
                refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
            }
            JsonObject input = Pen.input(visitId);
            if (principalId != null) {
                Json.put(input, "onBehalfOfId", principalId);
            }
            return step(picture, refusals, "visitCloseNotes", input, group -> true);
        });
    }

    /** The lead goes on without somebody's notes, with a reason. */
    public Drafted waive(UUID visitId, UUID officialId, String reason) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.leading(picture, pen.hand(), "waive"));
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
            List<Refusal> refusals = DraftingPolicy.leading(picture, pen.hand(), "submit");
            List<UUID> missing = refusals.isEmpty() ? DraftingPolicy.missing(picture) : List.of();
            if (!missing.isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.NOTES_MISSING, "id", names(missing)));
            }
            int open = new Meeting(picture, pen.hand(), new Register(pen.store().pack())).needsYou();
            if (refusals.isEmpty() && open > 0) {
                refusals.add(Refusal.of(RefusalCode.CONFLICTS_OPEN, "id", open));
            }
            return step(picture, refusals, "visitSubmit", Pen.input(visitId), group -> true);
        });
    }

    private String names(List<UUID> officials) {
        Register register = new Register(pen.store().pack());
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
