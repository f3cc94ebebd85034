package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PushOutcome;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;
import org.zoufang.phone.store.PhoneStore;

/** Writes the server's answers into the outbox. Answers may come doubled, in any order, or not at all. */
final class Answering {

    private static final Set<String> ABOUT_ANOTHER = Set.of("DEPENDENCY_MISSING", "DEPENDENCY_REJECTED");
    /** Kept along with what it stands on, no answer is stored: it is asked for again under the same id. */
    private static final String WITH_THE_OFFICE = "DEPENDENCY_AT_OFFICE";

    private static final Duration DEPENDENCY_WAIT = Duration.ofSeconds(30);

    private final PhoneStore store;
    private final DeviceClock clock;
    private final PhoneIds ids;
    private final BackOff backOff;
    private final ReOffering reOffering;

    Answering(PhoneStore store, DeviceClock clock, PhoneIds ids, BackOff backOff) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.backOff = backOff;
        this.reOffering = new ReOffering(store, clock);
    }

    /** @param batch what was sent in the request that {@code payload} answers */
    void apply(List<CommandGroup> batch, JsonObject payload, Tally tally) {
        Contact.remember(store, clock, payload);
        Map<String, JsonObject> answers = new HashMap<>();
        for (JsonObject answer : Json.objects(payload, "answers")) {
            answers.putIfAbsent(Json.text(answer, "id"), answer);
        }
        for (CommandGroup sent : batch) {
            Optional<CommandGroup> now = store.outbox().group(sent.id()).filter(group -> group.state()
                    .isPending());
            JsonObject answer = answers.get(sent.id().toString());
            if (now.isPresent()) {
                settle(now.get(), answer, tally);
            }
        }
    }

    private void settle(CommandGroup group, JsonObject answer, Tally tally) {
        PushOutcome known = answer == null ? null : Json.constant(answer, "outcome", PushOutcome.class);
        // An outcome of a newer server says nothing to this version: it asks again, and its successor will understand.
        String outcome = known == null ? null : known.name();
        String code = answer == null ? null : Json.text(answer, "code");
        if (outcome == null || "INTERNAL".equals(code)) {
            again(group);
        } else if (isTaken(answer, outcome)) {
            store.outbox().put(group.answered(GroupState.APPLIED, read(answer)));
            tally.applied(group.id());
        } else if (ABOUT_ANOTHER.contains(String.valueOf(code))) {
            // The refusal belongs to the other group; this wish comes again under a new id when that one is settled.
            CommandGroup freed = Packing.freed(store.outbox(), group.anew(ids.next()));
            boolean atOnce = freed.dependsOn().size() < group.dependsOn().size();
            store.outbox()
                    .replace(group, atOnce ? freed : freed.later(clock.now().plus(DEPENDENCY_WAIT)));
        } else if (state(outcome, code) == GroupState.REJECTED
                && !WITH_THE_OFFICE.equals(code)
                && reOffering.mayWait(group)) {
            reOffering.again(group, ids);
        } else {
            store.outbox().put(group.answered(state(outcome, code), read(answer)));
            tally.needsPerson();
        }
    }

    /** Stored, be it that a second value is kept beside a first: the row that keeps it comes with the answer. */
    private static boolean isTaken(JsonObject answer, String outcome) {
        return outcome.equals("APPLIED")
                || outcome.equals("CONFLICT") && !Json.objects(answer, "rows").isEmpty();
    }

    private static GroupState state(String outcome, String code) {
        if (outcome.equals("CONFLICT")) {
            return GroupState.CONFLICT;
        }
        return "SAME_ID_OTHER_CONTENT".equals(code) ? GroupState.QUARANTINED : GroupState.REJECTED;
    }

    /** The group by itself spoils every request: kept aside with what the server said, or tried more and more rarely. */
    void setAside(CommandGroup group, ServerTrouble trouble, boolean refused, Tally tally) {
        if (refused) {
            Answer answer =
                    new Answer(List.of(), trouble.code(), null, trouble.getMessage(), Contact.serverNow(store, clock));
            store.outbox().put(group.answered(GroupState.QUARANTINED, answer));
            tally.needsPerson();
        } else {
            again(group);
        }
    }

    private void again(CommandGroup group) {
        store.outbox().put(group.later(clock.now().plus(backOff.after(group.attempts(), null))));
    }

    private Answer read(JsonObject answer) {
        List<RowVersion> rows = new ArrayList<>();
        for (JsonObject row : Json.objects(answer, "rows")) {
            Entity entity = Json.constant(row, "entity", Entity.class);
            if (entity != null) {
                rows.add(new RowVersion(entity, Json.id(row, "id"), Json.number(row, "version")));
            }
        }
        Instant at = Contact.serverNow(store, clock);
        return new Answer(
                rows, Json.text(answer, "code"), Json.text(answer, "field"), Json.text(answer, "message"), at);
    }
}
