package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** What is done about a promise without signal: who may, and what is refused as the server would. */
class CommitmentDoingTest {

    private static final UUID PROMISE = new UUID(8, 5);
    private static final String OWN = ",\"ownerId\":\"" + FakeSessions.official(1) + "\"";
    private static final String FOREIGN = ",\"ownerId\":\"" + FakeSessions.official(2) + "\"";

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void there(String state, String more) {
        put(PROMISE, state, more);
        phone.sync().run();
    }

    private void put(UUID id, String state, String more) {
        JsonObject promise = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY
                + "\",\"text\":\"月底前修好门前路\",\"number\":\"2026-000001\",\"dueOn\":\"2026-11-26\","
                + "\"firstDueOn\":\"2026-11-26\",\"state\":\"" + state + "\"" + more + "}");
        server.records().put(Entity.COMMITMENT, id, promise);
    }

    private CommitmentView view() {
        return phone.commitments().commitment(PROMISE).orElseThrow();
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void takenOnBegunAndFulfilledOfflineItArrivesInOrder() {
        // Given
        there("MADE", OWN);
        assertThat(view().possible()).containsExactly("accept", "declareImpossible");

        // When
        phone.keeping().accept(PROMISE);
        phone.keeping().start(PROMISE, " ");
        Drafted fulfilled = phone.keeping().fulfil(PROMISE, "路已修好，照片为证。");

        // Then
        assertThat(fulfilled.isKept()).isTrue();
        assertThat(view().state()).isEqualTo(CommitmentState.FULFILLED);
        assertThat(view().keeping()).isEqualTo(CommitmentStanding.AWAITING_ENTERPRISE);
        assertThat(view().due()).isNull();
        assertThat(view().steps())
                .extracting(CommitmentView.Step::command)
                .containsExactly("accept", "start", "fulfil");
        List<CommandGroup> groups = phone.store().outbox().of(PROMISE);
        assertThat(groups.get(2).dependsOn())
                .containsExactlyInAnyOrder(groups.get(0).id(), groups.get(1).id());
        phone.sync().run();
        assertThat(Json.text(server.records().document(PROMISE).orElseThrow(), "state"))
                .isEqualTo("FULFILLED");
    }

    @Test
    void whoOwesItDoesNotAnswerForTheEnterprise() {
        // Given
        there("FULFILLED", OWN);

        // Then
        assertThat(view().involved()).isTrue();
        assertThat(view().possible()).isEmpty();
        assertThat(codes(phone.keeping().acknowledge(PROMISE, "王厂长", "")))
                .containsExactly(RefusalCode.OWNER_CANNOT_ACKNOWLEDGE);
    }

    @Test
    void neitherDoesHeWhoSaidThatItWasFulfilledNorHisBody() {
        // Given
        there("FULFILLED", FOREIGN + ",\"handIds\":[\"" + FakeSessions.official(1) + "\"]");
        List<RefusalCode> hand = codes(phone.keeping().acknowledge(PROMISE, "王厂长", ""));
        there("FULFILLED", ",\"unit\":{\"id\":\"" + FakeSessions.OFFICE + "\",\"name\":\"工信局\"}");

        // Then
        assertThat(hand).containsExactly(RefusalCode.OWNER_CANNOT_ACKNOWLEDGE);
        assertThat(view().unit()).isEqualTo("工信局");
        assertThat(view().owner()).isNull();
        assertThat(codes(phone.keeping().contest(PROMISE, "王厂长", "没修")))
                .containsExactly(RefusalCode.OWNER_CANNOT_ACKNOWLEDGE);
    }

    @Test
    void atTheDoorAnotherWritesDownWhatTheEnterpriseSays() {
        // Given
        there("FULFILLED", FOREIGN + ",\"fulfilledOn\":\"2026-11-27\"");
        assertThat(view().possible()).containsExactly("acknowledge", "contest");

        // When
        List<RefusalCode> mute = codes(phone.keeping().contest(PROMISE, "", ""));
        phone.keeping().acknowledge(PROMISE, "王厂长", "晚了一天，修得不错。");

        // Then
        assertThat(mute).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(view().state()).isEqualTo(CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
        assertThat(view().keeping()).isEqualTo(CommitmentStanding.KEPT_LATE);
    }

    @Test
    void contestedItIsOwedAgain() {
        // Given
        there("FULFILLED", FOREIGN + ",\"fulfilledOn\":\"2026-11-20\"");

        // When
        phone.keeping().contest(PROMISE, "王厂长", "只修了一半");

        // Then
        assertThat(view().state()).isEqualTo(CommitmentState.DOING);
        assertThat(view().due()).isNotNull();
    }

    @Test
    void anotherDayIsAgreedWithItsReason() {
        // Given
        there("DOING", OWN);

        // When
        List<RefusalCode> none = codes(phone.keeping().renegotiate(PROMISE, "", null, "", ""));
        List<RefusalCode> past =
                codes(phone.keeping().renegotiate(PROMISE, "汛期", LocalDate.of(2026, 11, 1), null, null));
        phone.keeping().renegotiate(PROMISE, "汛期", LocalDate.of(2026, 12, 31), "年底前修好", "王厂长");

        // Then
        assertThat(none).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(past).containsExactly(RefusalCode.DAY_NOT_LATER);
        assertThat(view().state()).isEqualTo(CommitmentState.RENEGOTIATED);
        assertThat(view().due().on()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(view().firstDueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(view().agreedText()).isEqualTo("年底前修好");
        assertThat(view().steps()).singleElement().satisfies(step -> assertThat(step.dueOn())
                .isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void thatItCannotBeKeptGoesToASecondPerson() {
        // Given
        there("ACCEPTED_BY_OWNER", OWN);

        // When
        phone.keeping().declareImpossible(PROMISE, "道路产权不在本市");

        // Then
        assertThat(view().state()).isEqualTo(CommitmentState.IMPOSSIBLE_REVIEW);
        assertThat(view().possible()).isEmpty();
        clock.set(Instant.parse("2026-11-30T02:00:00Z"));
        assertThat(view().keeping()).isEqualTo(CommitmentStanding.OVERDUE);
        assertThat(view().due().left()).isEqualTo(-2);
    }

    @Test
    void whatADepartmentOwesItsOwnPeopleKeep() {
        // Given
        there("DOING", ",\"unit\":{\"id\":\"" + FakeSessions.OFFICE + "\",\"name\":\"工信局\"}");
        boolean leader = view().mine();
        server.sessions().act(2, Role.DEPARTMENT_HANDLER);
        server.sessions().act(3, Role.DEPUTY);
        PhoneFixture handler = PhoneFixture.aPhoneOf(2, server, clock);
        PhoneFixture deputy = PhoneFixture.aPhoneOf(3, server, clock);

        // Then
        assertThat(leader).isTrue();
        assertThat(handler.keeping().fulfil(PROMISE, "修好了").isKept()).isTrue();
        assertThat(codes(deputy.keeping().fulfil(PROMISE, "修好了"))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void aStaleStepIsRefusedOnTheServerAndItsWordsStayHere() {
        // Given
        there("DOING", OWN);
        phone.keeping().fulfil(PROMISE, "修好了");
        put(PROMISE, "IMPOSSIBLE", OWN);

        // When
        phone.sync().run();

        // Then
        CommandGroup kept = phone.store().outbox().of(PROMISE).get(0);
        assertThat(kept.state()).isEqualTo(GroupState.REJECTED);
        assertThat(kept.answer().code()).isEqualTo("COMMITMENT_NOT_IN_STATE");
        assertThat(phone.outbox().words(kept.id())).isEqualTo("修好了");
        assertThat(view().state()).isEqualTo(CommitmentState.IMPOSSIBLE);
        assertThat(view().standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(view().due()).isNull();
    }

    @Test
    void ofWhatIsNotThereNothingIsDone() {
        assertThat(codes(phone.keeping().accept(UUID.randomUUID()))).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(phone.commitments().commitment(UUID.randomUUID())).isEmpty();
    }

    @Test
    void mineComeFirstByTheirDayThenTheOthersThenWhatIsOver() {
        // Given
        put(new UUID(9, 1), "ACKNOWLEDGED_BY_ENTERPRISE", OWN);
        put(new UUID(9, 2), "DOING", FOREIGN);
        put(new UUID(9, 3), "DOING", OWN);
        put(new UUID(9, 4), "FROM_A_LATER_RELEASE", FOREIGN);
        put(new UUID(9, 5), "FULFILLED", FOREIGN);
        there("DOING", OWN + ",\"dueOn\":\"2026-11-24\"");

        // When
        List<CommitmentView> all = phone.commitments().all();

        // Then
        assertThat(all)
                .extracting(view -> view.id().getLeastSignificantBits())
                .startsWith(5L, 3L)
                .endsWith(1L);
        assertThat(all).hasSize(6);
        assertThat(phone.commitments().toEnterprise(PhoneFixture.FOUNDRY)).hasSize(6);
        assertThat(phone.commitments().toEnterprise(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aPromiseThatLeftIsGoneFromThePhone() {
        // Given
        there("DOING", OWN);

        // When
        server.records().leave(PROMISE);
        phone.sync().run();

        // Then
        assertThat(phone.commitments().commitment(PROMISE)).isEmpty();
    }
}
