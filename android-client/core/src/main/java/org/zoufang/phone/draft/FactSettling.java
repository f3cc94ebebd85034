package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** The lead of a visit, or his secretary, chooses between two values of a fact. Durable when it returns. */
public final class FactSettling {

    private final Pen pen;

    public FactSettling(Pen pen) {
        this.pen = pen;
    }

    public Drafted settle(UUID visitId, UUID conflictId, FactChoice keep) {
        return pen.onVisit(visitId, picture -> {
            JsonObject conflict = picture.conflicts().get(conflictId);
            List<Refusal> refusals = refusals(picture, conflictId, conflict);
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            FactChoice kept = Json.constant(conflict, "kept", FactChoice.class);
            if (kept != null) {
                return kept == keep
                        ? Drafted.kept(conflictId)
                        : Drafted.refused(List.of(Refusal.of(RefusalCode.CONFLICT_SETTLED, "keep", kept)));
            }
            JsonObject input = Pen.input(conflictId);
            Json.put(input, "keep", keep);
            input.addProperty("baseVersion", pen.seen(Entity.VISIT, visitId));
            Optional<CommandGroup> refused = pen.unsettled(picture, conflictId, "factConflictSettle");
            if (!refused.isPresent() || !pen.rewrite(refused.get(), input)) {
                pen.add(visitId, new Command("factConflictSettle", input), List.of());
            }
            return Drafted.kept(conflictId);
        });
    }

    private List<Refusal> refusals(VisitPicture picture, UUID conflictId, JsonObject conflict) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.changing(picture, pen.hand()));
        if (refusals.isEmpty() && !pen.hand().leads(picture)) {
            refusals.add(Refusal.of(RefusalCode.ONLY_LEAD, "id"));
        }
        if (refusals.isEmpty() && conflict == null) {
            refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "id", conflictId.toString()));
        }
        return refusals;
    }
}
