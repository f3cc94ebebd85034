package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.VisitFact;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Register;

/** Where on one visit two texts met, and whether the caller is to choose. */
final class Meeting {

    private final VisitPicture picture;
    private final Hand hand;
    private final Register register;

    Meeting(VisitPicture picture, Hand hand, Register register) {
        this.picture = picture;
        this.hand = hand;
        this.register = register;
    }

    /** Facts that are open, on a visit that can still be changed. */
    List<FactConflictView> conflicts() {
        boolean open = picture.isKnown() && picture.state() != null && VisitLifecycle.isOpen(picture.state());
        return !open
                ? List.of()
                : picture.conflicts().entrySet().stream()
                        .map(this::conflict)
                        .filter(one -> one.fact() != null && one.kept() == null)
                        .collect(Collectors.toList());
    }

    /** How many the caller himself is to settle, facts and notes. */
    int needsYou() {
        return (int) conflicts().stream().filter(FactConflictView::mine).count()
                + NotePairs.open(picture, hand).size();
    }

    private FactConflictView conflict(Map.Entry<UUID, JsonObject> entry) {
        JsonObject one = entry.getValue();
        VisitFact fact = Json.constant(one, "fact", VisitFact.class);
        FactValueView current = fact == null ? null : FactValueView.of(fact, picture.visit());
        FactValueView met = fact == null ? null : FactValueView.of(fact, Json.child(one, "current"));
        boolean stillStands = current != null && current.equals(met);
        Instant written = Json.instant(one, "writtenAt");
        UUID lead = picture.leadId();
        return new FactConflictView(
                entry.getKey(),
                picture.id(),
                enterprise(),
                fact,
                current,
                stillStands ? official(Json.id(one, "currentById")) : null,
                stillStands ? Json.instant(one, "currentAt") : null,
                fact == null ? null : FactValueView.of(fact, Json.child(one, "proposed")),
                official(Json.id(one, "proposedById")),
                written == null ? Json.instant(one, "recordedAt") : written,
                official(lead),
                hand.leads(picture),
                Json.constant(one, "kept", FactChoice.class));
    }

    EnterpriseLine enterprise() {
        return register.enterprise(Json.id(picture.visit(), "enterpriseId"));
    }

    private OfficialLine official(UUID id) {
        return id == null ? null : register.official(id);
    }
}
