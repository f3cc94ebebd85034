package org.zoufang.phone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;

/** What the outbox of every store has to do. */
public interface OutboxContract {

    /** A new, empty store. */
    PhoneStore store();

    Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    UUID ME = new UUID(7, 1);
    UUID SHE = new UUID(7, 2);
    UUID VISIT = new UUID(7, 3);

    static CommandGroup note(long number, UUID owner) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", new UUID(8, number));
        Json.put(input, "text", "二车间停产三天");
        return CommandGroup.of(new UUID(9, number), owner, VISIT, new Command("noteWrite", input), NOON);
    }

    @Test
    default void aGroupComesBackAsItWasKept() {
        // Given
        PhoneStore store = store();
        Answer answer = new Answer(List.of(new RowVersion(Entity.NOTE, SHE, 3)), "REQUIRED", "text", "请填写此项。", NOON);
        CommandGroup whole = note(1, ME)
                .dependingOn(Set.of(SHE))
                .basedOn(VISIT)
                .sent()
                .later(NOON.plusSeconds(9))
                .answered(GroupState.REJECTED, answer);

        // When
        store.change(() -> store.outbox().put(whole));

        // Then
        assertThat(store.outbox().group(whole.id())).contains(whole.at(1));
    }

    @Test
    default void groupsKeepTheOrderInWhichTheyWereMadeWhenOneChanges() {
        // Given
        PhoneStore store = store();
        for (long number : new long[] {3, 1, 2}) {
            store.change(() -> store.outbox().put(note(number, ME)));
        }
        CommandGroup first = store.outbox().of(VISIT).get(0);

        // When
        store.change(() -> store.outbox().put(first.sent()));

        // Then
        assertThat(store.outbox().of(VISIT))
                .extracting(CommandGroup::id)
                .containsExactly(new UUID(9, 3), new UUID(9, 1), new UUID(9, 2));
    }

    @Test
    default void aVisitIsHeldUntilItsLastGroupIsForgotten() {
        // Given
        PhoneStore store = store();
        CommandGroup stored = note(1, ME).answered(GroupState.APPLIED, new Answer(List.of(), null, null, null, NOON));
        store.change(() -> {
            store.outbox().put(stored);
            store.outbox().put(note(2, SHE));
        });

        // When
        store.change(() -> store.outbox().forgetAppliedBefore(NOON.plusSeconds(1)));
        boolean unsent = store.outbox().holds(VISIT);
        store.change(() -> store.outbox().remove(note(2, SHE).id()));

        // Then
        assertThat(unsent).isTrue();
        assertThat(store.outbox().holds(VISIT)).isFalse();
        assertThat(store.outbox().holds(ME)).isFalse();
    }

    @Test
    default void groupsAreFoundByOwnerAndState() {
        // Given
        PhoneStore store = store();
        CommandGroup applied = note(3, ME).answered(GroupState.APPLIED, Answer.NONE);

        // When
        store.change(() -> {
            store.outbox().put(note(1, ME));
            store.outbox().put(note(2, SHE));
            store.outbox().put(applied);
        });

        // Then
        assertThat(store.outbox().in(ME, GroupState.WAITING, GroupState.SENDING))
                .extracting(CommandGroup::id)
                .containsExactly(new UUID(9, 1));
        assertThat(store.outbox().unsent()).isEqualTo(2);
    }

    @Test
    default void groupsAreReadPageByPage() {
        // Given
        PhoneStore store = store();
        for (long number : new long[] {1, 2, 3, 4}) {
            store.change(() -> store.outbox().put(note(number, number == 2 ? SHE : ME)));
        }

        // When
        List<CommandGroup> first = store.outbox().next(ME, 0, 2, GroupState.WAITING);

        // Then
        assertThat(first).extracting(CommandGroup::id).containsExactly(new UUID(9, 1), new UUID(9, 3));
        long place = first.get(1).place();
        assertThat(store.outbox().next(ME, place, 2, GroupState.WAITING, GroupState.SENDING))
                .extracting(CommandGroup::id)
                .containsExactly(new UUID(9, 4));
        assertThat(store.outbox().next(ME, place, 2, GroupState.APPLIED)).isEmpty();
    }

    @Test
    default void onlyAppliedGroupsThatAreOldAreForgotten() {
        // Given
        PhoneStore store = store();
        Answer old = new Answer(List.of(), null, null, null, NOON.minusSeconds(1));
        Answer young = new Answer(List.of(), null, null, null, NOON);
        store.change(() -> {
            store.outbox().put(note(1, ME).answered(GroupState.APPLIED, old));
            store.outbox().put(note(2, ME).answered(GroupState.APPLIED, young));
            store.outbox().put(note(3, ME).answered(GroupState.REJECTED, old));
        });

        // When
        int forgotten = store.change(() -> store.outbox().forgetAppliedBefore(NOON));

        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(store.outbox().of(VISIT))
                .extracting(CommandGroup::id)
                .containsExactly(new UUID(9, 2), new UUID(9, 3));
    }

    @Test
    default void whoWaitsForAReplacedGroupWaitsForItsReplacement() {
        // Given
        PhoneStore store = store();
        UUID other = new UUID(9, 77);
        store.change(() -> {
            store.outbox().put(note(1, ME));
            store.outbox().put(note(2, ME).dependingOn(Set.of(new UUID(9, 1))).basedOn(new UUID(9, 1)));
            store.outbox()
                    .put(note(3, ME).dependingOn(Set.of(new UUID(9, 1), other)).basedOn(other));
            store.outbox().put(note(4, ME).dependingOn(Set.of(other)));
        });
        CommandGroup first = store.outbox().of(VISIT).get(0);

        // When
        store.change(() -> store.outbox().replace(first, first.anew(new UUID(9, 9))));

        // Then
        List<CommandGroup> groups = store.outbox().of(VISIT);
        assertThat(groups).extracting(CommandGroup::id).startsWith(new UUID(9, 9));
        assertThat(groups.get(1).dependsOn()).containsExactly(new UUID(9, 9));
        assertThat(groups.get(1).baseAfter()).isEqualTo(new UUID(9, 9));
        assertThat(groups.get(2).dependsOn()).containsExactlyInAnyOrder(other, new UUID(9, 9));
        assertThat(groups.get(2).baseAfter()).isEqualTo(other);
        assertThat(groups.get(3).dependsOn()).containsExactly(other);
    }
}
