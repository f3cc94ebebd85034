package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** Who is asked to choose between two texts or two values, and until when. */
class EdgesOfInboxTest {

    private static final UUID ME = FakeSessions.official(1);
    private static final UUID OTHER = FakeSessions.official(2);
    private static final UUID VISIT = new UUID(8, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneStore store = phone.store();

    /** A visit that the phone has from its server. */
    private void visit(UUID id, String state, UUID lead, String more) {
        JsonObject visit = Json.object("{'kind':'SERVICE_VISIT'" + more + "}");
        Json.put(visit, "state", state);
        Json.put(visit, "enterpriseId", PhoneFixture.FOUNDRY);
        JsonObject participant = Json.object("{'role':'LEAD'}");
        Json.put(participant, "officialId", lead);
        visit.add("participants", Json.arrayOf(List.of(participant)));
        store.pack().put(PackRow.of(Entity.VISIT, id, 1, visit));
    }

    private void note(int number, UUID author, String more) {
        JsonObject note = Json.object("{'text':'第" + number + "段'" + more + "}");
        Json.put(note, "visitId", VISIT);
        Json.put(note, "authorId", author);
        store.pack().put(PackRow.of(Entity.NOTE, new UUID(9, number), 1, note));
    }

    private UUID conflict(String more) {
        JsonObject conflict = Json.object("{'fact':'PURPOSE','current':{'purpose':'一'},'proposed':{'purpose':'二'},"
                + "'recordedAt':'2026-11-23T01:00:00Z'" + more + "}");
        Json.put(conflict, "visitId", VISIT);
        UUID id = new UUID(11, 1);
        store.pack().put(PackRow.of(Entity.FACT_CONFLICT, id, 1, conflict));
        return id;
    }

    private static String sibling() {
        return ",'siblingOfId':'" + new UUID(9, 1) + "'";
    }

    private CommandGroup put(String name, UUID aggregate, UUID subject, String input, GroupState state) {
        JsonObject all = Json.object(input);
        Json.put(all, "id", subject);
        CommandGroup group = CommandGroup.of(new UUID(5, 1), ME, aggregate, new Command(name, all), clock.now())
                .in(state);
        store.outbox().put(group);
        return group;
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 1", "SUBMITTED, 0", "FLOATING, 0"})
    void twoTextsAreToBeChosenFromWhileTheVisitIsOpen(String state, int open) {
        // Given
        visit(VISIT, state, ME, "");
        note(1, ME, "");
        note(2, ME, sibling());
        conflict("");

        // When
        InboxView inbox = phone.inbox().onVisit(VISIT);

        // Then
        assertThat(inbox.pairs()).hasSize(open);
        assertThat(inbox.toSettle()).hasSize(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ,'withdrawn':false | 1",
                "1 | ,'withdrawn':true | 0",
                "1 | ,'siblingKept':true | 0",
                "2 | ,'withdrawn':false | 0",
            })
    void aPairIsOfItsAuthorAndUntilOneIsHiddenOrBothAreKept(int author, String more, int pairs) {
        // Given
        visit(VISIT, "DRAFT", ME, "");
        note(1, FakeSessions.official(author), "");
        note(2, FakeSessions.official(author), sibling() + more);

        // Then
        assertThat(phone.inbox().onVisit(VISIT).pairs()).hasSize(pairs);
    }

    @Test
    void aTextWhoseFirstIsNotHereOrHiddenIsNoPair() {
        // Given
        visit(VISIT, "DRAFT", ME, "");
        note(2, ME, sibling());
        int alone = phone.inbox().onVisit(VISIT).pairs().size();
        note(1, ME, ",'withdrawn':true");

        // Then
        assertThat(alone).isZero();
        assertThat(phone.inbox().onVisit(VISIT).pairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0", "2, 1, 0, 1", "2, 2, 0, 0", "2, , 0, 0"})
    void theLeadChoosesAndTheSecondWriterWaits(int lead, Integer proposed, int toSettle, int waiting) {
        // Given
        visit(VISIT, "DRAFT", FakeSessions.official(lead), "");
        conflict(proposed == null ? "" : ",'proposedById':'" + FakeSessions.official(proposed) + "'");

        // When
        InboxView inbox = phone.inbox().onVisit(VISIT);

        // Then
        assertThat(inbox.toSettle()).hasSize(toSettle);
        assertThat(inbox.waiting()).hasSize(waiting);
        assertThat(phone.inbox().onVisit(new UUID(8, 9)).isEmpty()).isTrue();
    }

    @Test
    void whenASecondValueWasWrittenIsShownBeforeWhenItArrived() {
        // Given
        visit(VISIT, "DRAFT", ME, "");
        conflict("");
        var arrived = phone.inbox().onVisit(VISIT).toSettle().get(0).proposedAt();
        conflict(",'writtenAt':'2026-11-22T01:00:00Z'");

        // Then
        assertThat(arrived).hasToString("2026-11-23T01:00:00Z");
        assertThat(phone.inbox().onVisit(VISIT).toSettle().get(0).proposedAt()).hasToString("2026-11-22T01:00:00Z");
    }

    @Test
    void whoDoesNotLeadOrTakePartChoosesNothingAndAChoiceUnderWayIsFollowed() {
        // Given
        visit(VISIT, "DRAFT", ME, ",'purpose':'一'");
        UUID conflict = conflict("");
        CommandGroup underWay = put("factConflictSettle", VISIT, conflict, "{'keep':'NEITHER'}", GroupState.SENDING);
        store.outbox().put(underWay.sent());

        // When
        Drafted chosen = phone.settling().settle(VISIT, conflict, FactChoice.PROPOSED);
        visit(VISIT, "DRAFT", OTHER, "");
        Drafted stranger = phone.settling().settle(VISIT, conflict, FactChoice.CURRENT);

        // Then
        assertThat(chosen.isKept()).isTrue();
        assertThat(store.outbox().of(VISIT)).hasSize(2);
        assertThat(stranger.isKept()).isFalse();
        assertThat(stranger.refusals().get(0).code()).isIn(RefusalCode.NOT_A_PARTICIPANT, RefusalCode.ONLY_LEAD);
    }
}
