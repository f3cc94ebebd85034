package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.MemoryStore;

/** Which groups go with the next request, and in what form. */
class PackingTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID VISIT = new UUID(4, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final MemoryStore store = new MemoryStore();
    private final Packing packing = new Packing(store, clock);
    private int count;

    private CommandGroup group(String name, JsonObject input) {
        CommandGroup group = CommandGroup.of(new UUID(5, ++count), ME, VISIT, new Command(name, input), clock.now());
        store.outbox().put(group);
        return group;
    }

    private CommandGroup note(int characters) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", new UUID(6, ++count));
        Json.put(input, "text", "a".repeat(characters));
        return group("noteWrite", input);
    }

    /** A wish of an earlier form of this app, which waits for the version that another's answer tells. */
    private CommandGroup after(CommandGroup first) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", VISIT);
        CommandGroup group = group("visitRevise", input).basedOn(first.id());
        store.outbox().put(group);
        return group;
    }

    private CommandGroup kept(CommandGroup group) {
        return store.outbox().group(group.id()).orElseThrow();
    }

    private List<UUID> taken() {
        return packing.take(ME).stream().map(CommandGroup::id).toList();
    }

    private static Integer base(CommandGroup sent) {
        return sent.command().input().has("baseVersion")
                ? sent.command().input().get("baseVersion").getAsInt()
                : null;
    }

    @Test
    void aRequestIsNotLargerThanItMayBeAndTheRestGoesWithTheNext() {
        // Given
        CommandGroup first = note(Limits.PUSH_BYTES / 2);
        CommandGroup second = note(Limits.PUSH_BYTES / 2);
        CommandGroup third = note(10);

        // When
        List<UUID> taken = taken();

        // Then
        assertThat(taken).containsExactly(first.id());
        assertThat(kept(second).state()).isEqualTo(GroupState.WAITING);
        assertThat(kept(third).state()).isEqualTo(GroupState.WAITING);
    }

    @Test
    void aGroupThatIsLargerThanARequestGoesAloneAndDoesNotWaitForEver() {
        // Given
        CommandGroup large = note(Limits.PUSH_BYTES);
        note(10);

        // When
        List<UUID> taken = taken();

        // Then
        assertThat(taken).containsExactly(large.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            names = {"REJECTED", "QUARANTINED", "SET_ASIDE", "DRAFT"})
    void whatDependsOnAGroupThatIsNotStoredWaits(GroupState state) {
        // Given
        CommandGroup first = note(1);
        CommandGroup second = note(1).dependingOn(Set.of(first.id()));
        store.outbox().put(second);
        store.outbox().put(kept(first).in(state));

        // When
        List<UUID> taken = taken();

        // Then
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            names = {"APPLIED", "CONFLICT"})
    void whatDependsOnAGroupThatTheServerHasGoes(GroupState state) {
        // Given
        CommandGroup first = note(1);
        CommandGroup second = note(1).dependingOn(Set.of(first.id()));
        store.outbox().put(second);
        store.outbox().put(kept(first).in(state));

        // When
        List<UUID> taken = taken();

        // Then
        assertThat(taken).containsExactly(second.id());
    }

    @Test
    void whatDependsOnAGroupThatIsForgottenGoes() {
        // Given
        CommandGroup second = note(1).dependingOn(Set.of(new UUID(5, 99)));
        store.outbox().put(second);

        // When
        List<UUID> taken = taken();

        // Then
        assertThat(taken).containsExactly(second.id());
    }

    @Test
    void aWishOfAnEarlierAppWaitsUntilTheVersionItBuildsOnIsKnown() {
        // Given
        CommandGroup first = note(1);
        CommandGroup wish = after(first);

        // When
        List<UUID> together = taken();

        // Then
        assertThat(together).containsExactly(first.id());
        assertThat(kept(wish).state()).isEqualTo(GroupState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            names = {"APPLIED", "SET_ASIDE"})
    void itGoesWhenTheOtherIsOverAndNamesTheVersionThatTheCopyHas(GroupState state) {
        // Given
        CommandGroup first = note(1);
        CommandGroup wish = after(first);
        store.outbox().put(kept(first).in(state));
        store.pack().put(PackRow.of(Entity.VISIT, VISIT, 7, new JsonObject()));

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(sent).extracting(CommandGroup::id).containsExactly(wish.id());
        assertThat(base(sent.get(0))).isEqualTo(7);
    }

    @Test
    void itNamesTheVersionThatTheOneBeforeItHadSeen() {
        // Given
        JsonObject input = new JsonObject();
        Json.put(input, "id", VISIT);
        input.addProperty("baseVersion", 3);
        CommandGroup first = group("visitRevise", input);
        after(first);
        store.outbox().put(kept(first).in(GroupState.APPLIED));
        store.pack().put(PackRow.of(Entity.VISIT, VISIT, 7, new JsonObject()));

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(base(sent.get(0))).isEqualTo(3);
    }

    @Test
    void itNamesTheFirstVersionWhereNeitherTheOtherNorTheCopyIsThere() {
        // Given
        CommandGroup first = note(1);
        after(first);
        store.outbox().remove(first.id());

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(base(sent.get(0))).isEqualTo(1);
    }

    @Test
    void aVersionThatAWishNamesItselfStays() {
        // Given
        CommandGroup first = note(1);
        JsonObject input = new JsonObject();
        Json.put(input, "id", VISIT);
        input.addProperty("baseVersion", 2);
        store.outbox().put(group("visitRevise", input).basedOn(first.id()));
        store.outbox().put(kept(first).in(GroupState.APPLIED));
        store.pack().put(PackRow.of(Entity.VISIT, VISIT, 7, new JsonObject()));

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(base(sent.get(0))).isEqualTo(2);
    }

    @Test
    void aWishThatWasSentBeforeGoesAgainAsItWas() {
        // Given
        CommandGroup first = note(1);
        CommandGroup wish = after(first);
        store.outbox().put(wish.sent());
        store.outbox().put(kept(first).in(GroupState.REJECTED));
        store.pack().put(PackRow.of(Entity.VISIT, VISIT, 7, new JsonObject()));

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(sent).extracting(CommandGroup::id).containsExactly(wish.id());
        assertThat(base(sent.get(0))).isNull();
        assertThat(sent.get(0).attempts()).isEqualTo(2);
    }

    @Test
    void aStepThatWasRefusedIsNoLongerWaitedForAndNotNamed() {
        // Given
        JsonObject input = new JsonObject();
        Json.put(input, "id", VISIT);
        CommandGroup step = group("visitArrive", input);
        CommandGroup later = note(1).dependingOn(Set.of(step.id()));
        store.outbox().put(later);
        store.outbox().put(kept(step).answered(GroupState.REJECTED, Answer.NONE));

        // When
        List<CommandGroup> sent = packing.take(ME);

        // Then
        assertThat(sent).extracting(CommandGroup::id).containsExactly(later.id());
        assertThat(sent.get(0).dependsOn()).isEmpty();
    }
}
