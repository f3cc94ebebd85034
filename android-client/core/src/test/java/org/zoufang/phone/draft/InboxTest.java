package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/** Two people write of one visit without signal: nothing is lost, and who is to choose is asked. */
class InboxTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture lead = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneFixture member = PhoneFixture.aPhoneOf(2, server, clock);
    private final UUID visit = lead.beginVisit();

    @BeforeEach
    void bothHaveTheVisit() {
        lead.visits().addParticipant(visit, FakeSessions.official(2), ParticipantRole.MEMBER, Role.OFFICIAL);
        lead.sync().run();
        member.sync().run();
    }

    private PhoneFixture anotherPhoneOfTheLead() {
        PhoneFixture again = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 99);
        again.signIn(1, "right");
        again.sync().run();
        return again;
    }

    private void bothWriteThePurpose() {
        lead.visits().setPurpose(visit, "看新炉");
        member.visits().setPurpose(visit, "谈用工");
        lead.sync().run();
        member.sync().run();
        lead.sync().run();
    }

    @Test
    void theLeadIsAskedAndTheSecondWriterSeesWithWhomHisValueIs() {
        // When
        bothWriteThePurpose();

        // Then
        FactConflictView asked = lead.inbox().all().toSettle().get(0);
        assertThat(asked.current().purpose()).isEqualTo("看新炉");
        assertThat(asked.proposed().purpose()).isEqualTo("谈用工");
        assertThat(asked.proposedBy().name()).isEqualTo("干部2");
        assertThat(asked.enterprise().name()).isEqualTo("泉城铸造有限公司");
        assertThat(asked.proposedAt()).isNotNull();
        assertThat(lead.visit(visit).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(lead.today().today().open().get(0).standing()).isEqualTo(Standing.NEEDS_YOU);
        InboxView his = member.inbox().onVisit(visit);
        assertThat(his.toSettle()).isEmpty();
        assertThat(his.needsYou()).isZero();
        assertThat(his.waiting().get(0).lead().name()).isEqualTo("干部1");
        assertThat(member.visit(visit).standing()).isEqualTo(Standing.SENT);
        assertThat(member.outbox().entries()).isEmpty();
    }

    @Test
    void theSecondValueChosenWithoutSignalIsShownAtOnceAndArrives() {
        // Given
        bothWriteThePurpose();
        UUID conflict = lead.inbox().all().toSettle().get(0).id();

        // When
        Drafted drafted = lead.settling().settle(visit, conflict, FactChoice.PROPOSED);

        // Then
        assertThat(drafted.isKept()).isTrue();
        assertThat(lead.visit(visit).purpose()).isEqualTo("谈用工");
        assertThat(lead.inbox().all().isEmpty()).isTrue();
        lead.sync().run();
        member.sync().run();
        assertThat(member.visit(visit).purpose()).isEqualTo("谈用工");
        assertThat(member.inbox().all().isEmpty()).isTrue();
        Oracle.allIsQuiet(server, lead);
    }

    @Test
    void theFirstValueChosenStays() {
        // Given
        bothWriteThePurpose();
        UUID conflict = lead.inbox().all().toSettle().get(0).id();

        // When
        lead.settling().settle(visit, conflict, FactChoice.CURRENT);
        lead.sync().run();

        // Then
        assertThat(lead.visit(visit).purpose()).isEqualTo("看新炉");
        assertThat(lead.inbox().all().isEmpty()).isTrue();
    }

    @Test
    void choosingAgainIsTheSameAndChoosingOtherwiseIsRefusedInWords() {
        // Given
        bothWriteThePurpose();
        UUID conflict = lead.inbox().all().toSettle().get(0).id();
        lead.settling().settle(visit, conflict, FactChoice.CURRENT);

        // When
        Drafted again = lead.settling().settle(visit, conflict, FactChoice.CURRENT);
        Drafted otherwise = lead.settling().settle(visit, conflict, FactChoice.PROPOSED);

        // Then
        assertThat(again.isKept()).isTrue();
        assertThat(otherwise.refusals().get(0).code()).isEqualTo(RefusalCode.CONFLICT_SETTLED);
        assertThat(lead.outbox().entries()).hasSize(1);
    }

    @Test
    void onlyTheLeadChooses() {
        // Given
        bothWriteThePurpose();
        UUID conflict = member.inbox().all().waiting().get(0).id();

        // When
        Drafted drafted = member.settling().settle(visit, conflict, FactChoice.PROPOSED);
        Drafted unknown = lead.settling().settle(visit, UUID.randomUUID(), FactChoice.PROPOSED);

        // Then
        assertThat(drafted.refusals().get(0).code()).isEqualTo(RefusalCode.ONLY_LEAD);
        assertThat(unknown.refusals().get(0).code()).isEqualTo(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aChoiceThatTheServerRefusesIsAskedAgain() {
        // Given
        bothWriteThePurpose();
        UUID conflict = lead.inbox().all().toSettle().get(0).id();
        server.records()
                .refuse(group ->
                        group.contains("factConflictSettle") ? Optional.of("STALE_VERSION") : Optional.empty());
        lead.settling().settle(visit, conflict, FactChoice.PROPOSED);
        lead.sync().run();
        assertThat(lead.inbox().all().toSettle()).hasSize(1);
        assertThat(lead.visit(visit).purpose()).isEqualTo("看新炉");
        server.records().refuse(group -> Optional.empty());

        // When
        lead.settling().settle(visit, conflict, FactChoice.CURRENT);
        lead.sync().run();

        // Then
        assertThat(lead.outbox().entries()).isEmpty();
        assertThat(lead.inbox().all().isEmpty()).isTrue();
    }

    @Test
    void aVisitIsNotHandedInBeforeItsLeadHasChosen() {
        // Given
        lead.progress().arrive(visit);
        lead.progress().end(visit);
        lead.progress().closeNotes(visit);
        bothWriteThePurpose();
        member.progress().closeNotes(visit);
        member.sync().run();
        lead.sync().run();

        // When
        Drafted early = lead.progress().submit(visit);
        lead.settling().settle(visit, lead.inbox().all().toSettle().get(0).id(), FactChoice.CURRENT);

        // Then
        assertThat(early.refusals().get(0).code()).isEqualTo(RefusalCode.CONFLICTS_OPEN);
        assertThat(lead.progress().submit(visit).isKept()).isTrue();
    }

    @Test
    void aConflictOfAKindThatThisVersionDoesNotKnowIsPassedOver() {
        // Given
        JsonObject strange = Json.object("{\"fact\":\"WEATHER\",\"visitId\":\"" + visit + "\"}");
        server.records().put(Entity.FACT_CONFLICT, UUID.randomUUID(), strange);

        // When
        lead.sync().run();

        // Then
        assertThat(lead.inbox().all().isEmpty()).isTrue();
        assertThat(lead.visit(visit).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void aServerThatDoesNotKeepBothLeavesTheWordsWithThePerson() {
        // Given
        lead.visits().setPurpose(visit, "看新炉");
        server.next(
                (request, wire) -> FakeServer.replaced(
                        wire.exchange(request),
                        "\\{.*",
                        "{\"data\":{\"push\":{\"answers\":[{\"id\":\""
                                + lead.outbox().entries().get(0).id()
                                + "\",\"outcome\":\"CONFLICT\",\"code\":\"STALE_VERSION\",\"message\":\"已被更改\",\"rows\":[]}]}}}"));

        // When
        lead.sync().run();

        // Then
        assertThat(lead.outbox().entries()).extracting(OutboxEntry::standing).containsExactly(Standing.NEEDS_YOU);
    }

    @Test
    void oneAuthorsTwoTextsOfANoteAreAPairUntilHeChooses() {
        // Given
        PhoneFixture again = anotherPhoneOfTheLead();
        UUID note = lead.write(visit, "缺工");
        lead.sync().run();
        again.sync().run();
        lead.notes().revise(visit, note, "缺工十五名");
        again.notes().revise(visit, note, "缺造型工");
        lead.sync().run();
        again.sync().run();
        lead.sync().run();
        NotePairView pair = lead.inbox().all().pairs().get(0);
        assertThat(pair.first().text()).isEqualTo("缺工十五名");
        assertThat(pair.second().text()).isEqualTo("缺造型工");
        assertThat(pair.second().siblingOf()).isEqualTo(note);
        assertThat(member.inbox().all().isEmpty()).isTrue();

        // When
        Drafted both = lead.notes().keepBoth(visit, pair.second().id());
        Drafted alone = lead.notes().keepBoth(visit, note);

        // Then
        assertThat(both.isKept()).isTrue();
        assertThat(alone.refusals().get(0).code()).isEqualTo(RefusalCode.NO_SECOND_TEXT);
        assertThat(lead.inbox().all().isEmpty()).isTrue();
        lead.sync().run();
        again.sync().run();
        assertThat(again.inbox().all().isEmpty()).isTrue();
        assertThat(texts(again)).containsExactlyInAnyOrder("缺工十五名", "缺造型工");
    }

    @Test
    void hidingOneOfTwoTextsIsAChoiceToo() {
        // Given
        PhoneFixture again = anotherPhoneOfTheLead();
        UUID note = lead.write(visit, "缺工");
        lead.sync().run();
        again.sync().run();
        lead.notes().revise(visit, note, "缺工十五名");
        again.notes().revise(visit, note, "缺造型工");
        lead.sync().run();
        again.sync().run();

        // When
        again.notes().withdraw(visit, note, "留另一份");

        // Then
        assertThat(again.inbox().all().isEmpty()).isTrue();
    }

    private List<String> texts(PhoneFixture phone) {
        return phone.visit(visit).notes().stream().map(NoteView::text).toList();
    }
}
