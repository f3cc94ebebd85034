package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** The answer at the door, without signal: who may, and what is refused as the server would. */
class ProblemDoorTest {

    private static final UUID PROBLEM = new UUID(8, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void there(String state, String more) {
        JsonObject problem = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"raisedById\":\""
                + FakeSessions.official(1) + "\",\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"text\":\"积水\","
                + "\"number\":\"2026-000001\",\"state\":\"" + state + "\"" + more + "}");
        server.records().put(Entity.PROBLEM, PROBLEM, problem);
        phone.sync().run();
    }

    private ProblemView view() {
        return phone.problems().problem(PROBLEM).orElseThrow();
    }

    private Drafted deliver() {
        return phone.door().deliver(PROBLEM, DeliveryWay.AT_THE_DOOR, "王厂长", clock.now(), "", null);
    }

    private static DoorWords said(Satisfaction result, Satisfaction manner, String text) {
        return new DoorWords("王厂长", result, manner, text, null, null);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void deliveredAndConfirmedOfflineItArrivesInOrderWithResultAndMannerApart() {
        // Given
        there("REPLIED", ",\"outcome\":\"A\",\"reply\":{\"outcome\":\"A\",\"text\":\"已疏通\"}");
        assertThat(view().possible()).containsExactly("deliver");
        assertThat(view().reply().text()).isEqualTo("已疏通");

        // When
        deliver();
        List<String> next = view().possible();
        Drafted confirmed =
                phone.door().confirm(PROBLEM, said(Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "路通了，来得慢。"));

        // Then
        assertThat(next).containsExactly("confirm", "dissatisfied");
        assertThat(confirmed.isKept()).isTrue();
        assertThat(view().state()).isEqualTo(ProblemState.CLOSED);
        List<CommandGroup> groups = phone.store().outbox().of(PROBLEM);
        assertThat(groups.get(1).dependsOn()).containsExactly(groups.get(0).id());
        assertThat(Json.text(groups.get(1).command().input(), "result")).isEqualTo("SATISFIED");
        assertThat(Json.text(groups.get(1).command().input(), "manner")).isEqualTo("DISSATISFIED");
        phone.sync().run();
        assertThat(Json.text(server.records().document(PROBLEM).orElseThrow(), "state"))
                .isEqualTo("CLOSED");
        assertThat(view().state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void whoHandledItIsOfferedNothingAndRefused() {
        // Given
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"A\",\"handlerIds\":[\"" + FakeSessions.OFFICE + "\"]");

        // Then
        assertThat(view().handled()).isTrue();
        assertThat(view().possible()).isEmpty();
        assertThat(codes(phone.door().confirm(PROBLEM, said(null, null, ""))))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM);
        assertThat(phone.store().outbox().of(PROBLEM)).isEmpty();
    }

    @Test
    void whoHadAHandInTheReplyCannotConfirmEither() {
        // Given
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"A\",\"handIds\":[\"" + FakeSessions.official(1) + "\"]");

        // Then
        assertThat(codes(phone.door().dissatisfied(PROBLEM, said(null, null, "没有通"))))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM);
    }

    @Test
    void anInterimAnswerIsConfirmedAsOne() {
        // Given
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"B\"");

        // When
        List<RefusalCode> asFinal = codes(phone.door().confirm(PROBLEM, said(null, null, "")));
        Drafted interim = phone.door()
                .confirmInterim(
                        PROBLEM,
                        new DoorWords(
                                "王厂长", Satisfaction.FAIRLY_SATISFIED, null, "", LocalDate.of(2026, 12, 20), null));

        // Then
        assertThat(asFinal).containsExactly(RefusalCode.OUTCOME_IS_INTERIM);
        assertThat(interim.isKept()).isTrue();
        assertThat(view().state()).isEqualTo(ProblemState.WATCHED);
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"D\"");
    }

    @Test
    void aRefusalThatStandsIsNoInterimAnswer() {
        // Given
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"D\"");

        // Then
        assertThat(codes(phone.door().confirmInterim(PROBLEM, said(null, null, ""))))
                .containsExactly(RefusalCode.OUTCOME_IS_FINAL);
        assertThat(view().possible()).containsExactly("confirm", "dissatisfied");
    }

    @Test
    void notSatisfiedNeedsItsReasonAndANameAndGoesBack() {
        // Given
        there("AWAITING_CONFIRMATION", ",\"outcome\":\"A\"");

        // When
        List<RefusalCode> silent =
                codes(phone.door().dissatisfied(PROBLEM, new DoorWords("", null, null, " ", null, null)));
        phone.door().dissatisfied(PROBLEM, said(null, Satisfaction.SATISFIED, "水还在"));

        // Then
        assertThat(silent).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(view().state()).isEqualTo(ProblemState.IN_PROGRESS);
    }

    @Test
    void anOpenProblemIsTakenBackAtTheDoorWithANameAndAReason() {
        // Given
        there("IN_PROGRESS", "");
        assertThat(view().withdrawable()).isTrue();
        assertThat(view().possible()).isEmpty();

        // When
        List<RefusalCode> silent =
                codes(phone.door().withdraw(PROBLEM, new DoorWords("", null, null, " ", null, null)));
        phone.door().withdraw(PROBLEM, said(null, null, "自己修好了"));

        // Then
        assertThat(silent).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(view().state()).isEqualTo(ProblemState.WITHDRAWN);
        assertThat(view().withdrawable()).isFalse();
        assertThat(codes(phone.door().withdraw(PROBLEM, said(null, null, "再撤一次"))))
                .containsExactly(RefusalCode.PROBLEM_NOT_IN_STATE);
    }

    @Test
    void aStaleStepIsRefusedOnTheServerAndItsWordsStayHere() {
        // Given
        there("REPLIED", ",\"outcome\":\"A\"");
        phone.door().deliver(PROBLEM, DeliveryWay.BY_PHONE, "王厂长", clock.now(), "电话告知了王厂长", null);
        JsonObject meanwhile = server.records().document(PROBLEM).orElseThrow().deepCopy();
        Json.put(meanwhile, "state", ProblemState.WITHDRAWN);
        server.records().put(Entity.PROBLEM, PROBLEM, meanwhile);

        // When
        phone.sync().run();

        // Then
        CommandGroup kept = phone.store().outbox().of(PROBLEM).get(0);
        assertThat(kept.state()).isEqualTo(GroupState.REJECTED);
        assertThat(kept.answer().code()).isEqualTo("PROBLEM_NOT_IN_STATE");
        assertThat(phone.outbox().words(kept.id())).isEqualTo("电话告知了王厂长\n王厂长");
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isProblem()).isTrue();
            assertThat(entry.enterprise().name()).isEqualTo("泉城铸造有限公司");
        });
        assertThat(view().state()).isEqualTo(ProblemState.WITHDRAWN);
        assertThat(view().standing()).isEqualTo(Standing.NEEDS_YOU);
    }

    @Test
    void whoNeitherRaisedItNorLooksAfterTheEnterpriseDoesNotDeliver() {
        // Given
        there("REPLIED", ",\"outcome\":\"A\"");
        JsonObject another = server.records().document(PROBLEM).orElseThrow().deepCopy();
        Json.put(another, "raisedById", FakeSessions.official(2));
        server.records().put(Entity.PROBLEM, PROBLEM, another);
        phone.sync().run();

        // Then
        assertThat(codes(deliver())).containsExactly(RefusalCode.ONLY_RAISER);
        assertThat(codes(phone.door().answerMore(PROBLEM, "x")))
                .containsExactly(RefusalCode.ONLY_RAISER, RefusalCode.PROBLEM_NOT_IN_STATE);
        assertThat(codes(phone.door().answerMore(UUID.randomUUID(), "x"))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aLiaisonOfficerDeliversAtAnEnterpriseOfHisOwn() {
        // Given
        server.sessions().act(2, Role.LIAISON_OFFICER);
        server.powers().pair(PhoneFixture.FOUNDRY);
        PhoneFixture liaison = PhoneFixture.aPhoneOf(2, server, clock);
        there("REPLIED", ",\"outcome\":\"A\"");

        // When
        liaison.sync().run();

        // Then
        assertThat(liaison.problems().problem(PROBLEM).orElseThrow().possible()).containsExactly("deliver");
    }

    @Test
    void whatTheOfficeAskedIsAnswered() {
        // Given
        there("INFO_NEEDED", "");
        assertThat(view().possible()).containsExactly("answerMore");

        // When
        phone.door().answerMore(PROBLEM, "东门，约三十厘米深。");

        // Then
        assertThat(view().state()).isEqualTo(ProblemState.SUBMITTED);
        assertThat(view().steps()).singleElement().satisfies(step -> assertThat(step.text())
                .isEqualTo("东门，约三十厘米深。"));
    }

    @Test
    void deadlinesAreCountedInChineseWorkingDaysAndProvisionalBeyondTheLastNotice() {
        // Given
        there("IN_PROGRESS", ",\"dueOn\":\"2026-11-26\",\"lead\":{\"name\":\"交通局\"}");
        DueView near = view().due();
        clock.set(java.time.Instant.parse("2026-11-30T02:00:00Z"));
        DueView late = view().due();
        there("IN_PROGRESS", ",\"dueOn\":\"2027-01-08\"");
        DueView beyond = view().due();
        there("REPLIED", ",\"dueOn\":\"2026-11-26\"");

        // Then
        assertThat(near).isEqualTo(new DueView(LocalDate.of(2026, 11, 26), 3, false));
        assertThat(near.isNearly()).isTrue();
        assertThat(late.left()).isEqualTo(-2);
        assertThat(late.isOverdue()).isTrue();
        assertThat(beyond.provisional()).isTrue();
        assertThat(beyond.isNearly() || beyond.isOverdue()).isFalse();
        assertThat(view().due()).isNull();
    }

    @Test
    void aProblemThatLeftIsGoneFromThePhoneWithItsStoredSteps() {
        // Given
        there("REPLIED", ",\"outcome\":\"A\"");
        deliver();
        phone.sync().run();

        // When
        server.records().leave(PROBLEM);
        phone.sync().run();

        // Then
        assertThat(phone.problems().problem(PROBLEM)).isEmpty();
        assertThat(phone.store().outbox().of(PROBLEM)).isEmpty();
    }
}
