package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;

/** A closed problem is raised again, and an enterprise that does not answer is asked again; without signal. */
class ProblemAgainTest {

    private static final UUID PROBLEM = new UUID(8, 1);
    private static final Instant FRIDAY = Instant.parse("2026-11-27T02:00:00Z");

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void there(String state, String more) {
        JsonObject problem = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"raisedById\":\""
                + FakeSessions.official(1) + "\",\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"text\":\"积水\","
                + "\"outcome\":\"A\",\"state\":\"" + state + "\"" + more + "}");
        server.records().put(Entity.PROBLEM, PROBLEM, problem);
        phone.sync().run();
    }

    private void closed(int daysAgo, String more) {
        Instant at = clock.now().minus(Duration.ofDays(daysAgo)).plusSeconds(60);
        there("CLOSED", ",\"reopenDays\":90,\"dueOn\":\"2026-08-03\",\"closedAt\":\"" + at + "\"" + more);
    }

    private void delivered(Instant reached, String more) {
        there(
                "AWAITING_CONFIRMATION",
                ",\"noAnswerDays\":5,\"reopenDays\":90"
                        + (reached == null ? "" : ",\"reachedAt\":\"" + reached + "\"")
                        + more);
    }

    private ProblemView view() {
        return phone.problems().problem(PROBLEM).orElseThrow();
    }

    private List<CommandGroup> groups() {
        return phone.store().outbox().of(PROBLEM);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(Refusal::code).toList();
    }

    private static String handled(String field, UUID by) {
        return ",\"" + field + "\":[\"" + by + "\"]";
    }

    @Test
    void whatTheEnterpriseAsksForWithinItsDaysIsDoneAgain() {
        // Given
        closed(90, "");
        assertThat(view().reopenable()).isTrue();
        assertThat(view().possible()).as("it is no duty").isEmpty();

        // When
        Drafted again = phone.door().reopen(PROBLEM, "王厂长", "路又积水了");

        // Then
        assertThat(again.isKept()).isTrue();
        assertThat(view().state()).isEqualTo(ProblemState.IN_PROGRESS);
        assertThat(view().due()).as("the server counts it anew").isNull();
        assertThat(view().reopenable()).isFalse();
        assertThat(view().steps()).singleElement().satisfies(step -> {
            assertThat(step.command()).isEqualTo("reopen");
            assertThat(step.contactName()).isEqualTo("王厂长");
            assertThat(step.text()).isEqualTo("路又积水了");
        });
        phone.sync().run();
        assertThat(groups().get(0).command().name()).isEqualTo("problemReopen");
        assertThat(Json.text(server.records().document(PROBLEM).orElseThrow(), "state"))
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void itsDaysEndAndTheRefusalNamesHowManyItHad() {
        // Given
        closed(91, "");

        // When
        Drafted late = phone.door().reopen(PROBLEM, "王厂长", "路又积水了");

        // Then
        assertThat(view().reopenable()).isFalse();
        assertThat(late.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.REOPEN_TOO_LATE);
            assertThat(refusal.arguments()).containsExactly(90);
        });
        assertThat(groups()).isEmpty();
    }

    @Test
    void theReasonIsNeededAndADepartmentThatHandledItDoesNotSpeakForTheEnterprise() {
        // Given
        closed(1, "");
        assertThat(codes(phone.door().reopen(PROBLEM, "王厂长", " "))).containsExactly(RefusalCode.REQUIRED);

        // When
        closed(1, handled("handlerIds", FakeSessions.OFFICE));

        // Then
        assertThat(codes(phone.door().reopen(PROBLEM, "王厂长", "又积水了")))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM);
        assertThat(view().reopenable()).isFalse();
    }

    @Test
    void whoOnlyHadAHandInTheReplyMayWriteDownThatItIsAskedForAgainAsOnTheServer() {
        // Given
        closed(1, handled("handIds", FakeSessions.official(1)));

        // Then
        assertThat(phone.door().reopen(PROBLEM, "王厂长", "又积水了").isKept()).isTrue();
    }

    @Test
    void withoutTheEnterprisesAskingOnlyTheOfficeAfterASampleThatFailed() {
        // Given
        server.sessions().act(2, Role.SERVICE_OFFICE);
        PhoneFixture office = PhoneFixture.aPhoneOf(2, server, clock);
        closed(200, "");
        office.sync().run();
        List<RefusalCode> official = codes(phone.door().reopen(PROBLEM, "", "抽查"));
        List<RefusalCode> unsampled = codes(office.door().reopen(PROBLEM, "", "抽查"));

        // When
        closed(200, ",\"sampleFailed\":true");
        office.sync().run();

        // Then
        assertThat(official).containsExactly(RefusalCode.ONLY_SERVICE_OFFICE);
        assertThat(unsampled).containsExactly(RefusalCode.REOPEN_NEEDS_SAMPLE);
        assertThat(view().reopenable()).isFalse();
        assertThat(office.problems().problem(PROBLEM).orElseThrow().reopenable())
                .isTrue();
        assertThat(office.door().reopen(PROBLEM, null, "抽查时仍有积水").isKept()).isTrue();
        JsonObject said = office.store().outbox().of(PROBLEM).get(0).command().input();
        assertThat(said.has("contactName")).isFalse();
        assertThat(Json.text(said, "text")).isEqualTo("抽查时仍有积水");
    }

    @Test
    void confirmedAndRaisedAgainInOneAfternoonWithoutSignalItArrivesInOrder() {
        // Given
        there("REPLIED", ",\"noAnswerDays\":5,\"reopenDays\":90");
        phone.door().deliver(PROBLEM, DeliveryWay.AT_THE_DOOR, "王厂长", clock.now(), "", null);
        phone.door().confirm(PROBLEM, new DoorWords("王厂长", null, null, "", null, null));

        // When
        Drafted again = phone.door().reopen(PROBLEM, "王厂长", "下午又积水了");

        // Then
        assertThat(again.isKept()).isTrue();
        assertThat(groups().get(2).dependsOn())
                .containsExactly(groups().get(0).id(), groups().get(1).id());
        phone.sync().run();
        assertThat(view().state()).isEqualTo(ProblemState.IN_PROGRESS);
        assertThat(view().standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void afterSoManyWorkingDaysItMayBeWrittenDownThatNobodyAnswered() {
        // Given the weekend in between is not counted
        clock.set(Instant.parse("2026-12-03T02:00:00Z"));
        delivered(FRIDAY, "");
        List<String> before = view().possible();
        Drafted early = phone.door().returnVisit(PROBLEM, "打了两次电话，没有人接");
        clock.set(Instant.parse("2026-12-04T02:00:00Z"));

        // When
        List<String> after = view().possible();
        List<RefusalCode> silent = codes(phone.door().returnVisit(PROBLEM, ""));
        phone.door().returnVisit(PROBLEM, "打了两次电话，没有人接");

        // Then
        assertThat(before).containsExactly("confirm", "dissatisfied");
        assertThat(early.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.NO_ANSWER_TOO_EARLY);
            assertThat(refusal.arguments()).containsExactly(5);
        });
        assertThat(after).containsExactly("confirm", "dissatisfied", "returnVisit");
        assertThat(silent).containsExactly(RefusalCode.REQUIRED);
        assertThat(view().state()).isEqualTo(ProblemState.AWAITING_CONFIRMATION);
        assertThat(view().steps()).singleElement().satisfies(step -> assertThat(step.command())
                .isEqualTo("returnVisit"));
        phone.sync().run();
        assertThat(groups().get(0).command().name()).isEqualTo("problemReturnVisit");
        assertThat(view().standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void whatReachedNobodyIsNotUnansweredAndWhoHadAHandInItDoesNotCount() {
        // Given
        delivered(null, "");
        List<RefusalCode> byLink = codes(phone.door().returnVisit(PROBLEM, "没有人接"));

        // When
        clock.set(Instant.parse("2026-12-07T02:00:00Z"));
        delivered(FRIDAY, handled("handIds", FakeSessions.official(1)));

        // Then
        assertThat(byLink).containsExactly(RefusalCode.DELIVERY_NOT_REACHED);
        assertThat(codes(phone.door().returnVisit(PROBLEM, "没有人接")))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM);
    }

    @Test
    void aDeputyNeitherReopensNorCallsAgain() {
        // Given
        server.sessions().act(2, Role.DEPUTY);
        PhoneFixture deputy = PhoneFixture.aPhoneOf(2, server, clock);
        closed(1, "");
        deputy.sync().run();

        // Then
        assertThat(codes(deputy.door().reopen(PROBLEM, "王厂长", "又积水了"))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(deputy.door().reopen(PROBLEM, "", "又积水了"))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(deputy.door().returnVisit(PROBLEM, "没有人接"))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void aServerThatDoesNotSayTheDaysIsSentNeither() {
        // Given
        there("CLOSED", ",\"closedAt\":\"" + clock.now() + "\"");
        boolean offered = view().reopenable();
        List<RefusalCode> again = codes(phone.door().reopen(PROBLEM, "王厂长", "又积水了"));

        // When
        there("AWAITING_CONFIRMATION", ",\"reachedAt\":\"2026-09-01T02:00:00Z\"");

        // Then
        assertThat(offered).isFalse();
        assertThat(again).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(view().possible()).doesNotContain("returnVisit");
        assertThat(codes(phone.door().returnVisit(PROBLEM, "没有人接"))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(phone.door().reopen(UUID.randomUUID(), "", "x"))).containsExactly(RefusalCode.UNKNOWN_ID);
    }
}
