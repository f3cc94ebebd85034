package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** At the door: what is said to one answer goes with that one, and is refused for another without signal too. */
class ProblemStaleTest {

    private static final UUID PROBLEM = new UUID(8, 1);
    private static final UUID FIRST = new UUID(9, 1);
    private static final UUID SECOND = new UUID(9, 2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void there(String state, String reply) {
        JsonObject problem = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"raisedById\":\""
                + FakeSessions.official(1) + "\",\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"text\":\"积水\","
                + "\"number\":\"2026-000001\",\"state\":\"" + state + "\",\"outcome\":\"A\",\"reply\":{" + reply
                + "\"outcome\":\"A\",\"text\":\"已疏通\"}}");
        server.records().put(Entity.PROBLEM, PROBLEM, problem);
        phone.sync().run();
    }

    private static String reply(UUID id) {
        return "\"id\":\"" + id + "\",";
    }

    private static DoorWords said(Satisfaction result) {
        return new DoorWords("王厂长", result, null, "路通了。", null, null);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    private JsonObject sent() {
        return phone.store().outbox().of(PROBLEM).get(0).command().input();
    }

    @Test
    void whatIsSaidGoesWithTheAnswerThatWasRead() {
        // Given
        there("AWAITING_CONFIRMATION", reply(FIRST));
        UUID read = phone.problems().problem(PROBLEM).orElseThrow().reply().id();

        // When
        Drafted kept = phone.door().about(read).confirm(PROBLEM, said(Satisfaction.SATISFIED));

        // Then
        assertThat(kept.isKept()).isTrue();
        assertThat(Json.id(sent(), "answerId")).isEqualTo(FIRST);
    }

    @Test
    void anotherAnswerThatCameMeanwhileIsNotConfirmedUnread() {
        // Given
        there("AWAITING_CONFIRMATION", reply(FIRST));
        ProblemDoor open = phone.door().about(FIRST);
        there("AWAITING_CONFIRMATION", reply(SECOND));

        // When
        Drafted stale = open.confirm(PROBLEM, said(null));

        // Then
        assertThat(codes(stale)).containsExactly(RefusalCode.ANSWER_REPLACED);
        assertThat(codes(open.dissatisfied(PROBLEM, said(null)))).containsExactly(RefusalCode.ANSWER_REPLACED);
        assertThat(phone.store().outbox().of(PROBLEM)).isEmpty();
        assertThat(open.withdraw(PROBLEM, said(null)).isKept()).isTrue();
        assertThat(sent().has("answerId")).isFalse();
    }

    @Test
    void whereTheServerDoesNotSayWhichAnswerNothingIsClaimed() {
        // Given
        there("AWAITING_CONFIRMATION", "");

        // When
        Drafted kept = phone.door().about(null).confirm(PROBLEM, said(null));

        // Then
        assertThat(kept.isKept()).isTrue();
        assertThat(sent().has("answerId")).isFalse();
    }

    @Test
    void nothingIsDeliveredBeforeItWasGiven() {
        // Given
        Instant given = clock.now();
        there("REPLIED", reply(FIRST) + "\"givenAt\":\"" + given + "\",");

        // When
        Drafted before = deliver(given.minusSeconds(301));

        // Then
        assertThat(codes(before)).containsExactly(RefusalCode.DELIVERED_BEFORE_ANSWER);
        assertThat(deliver(given.minusSeconds(299)).isKept()).isTrue();
        assertThat(Json.id(sent(), "answerId")).isEqualTo(FIRST);
    }

    @Test
    void solvedAndDissatisfiedWithTheResultIsRefused() {
        // Given
        there("AWAITING_CONFIRMATION", reply(FIRST));

        // When
        Drafted both = phone.door().confirm(PROBLEM, said(Satisfaction.DISSATISFIED));

        // Then
        assertThat(codes(both)).containsExactly(RefusalCode.SOLVED_BUT_DISSATISFIED);
        assertThat(codes(phone.door().confirm(new UUID(8, 2), said(Satisfaction.DISSATISFIED))))
                .containsExactly(RefusalCode.UNKNOWN_ID);
    }

    private Drafted deliver(Instant at) {
        return phone.door().deliver(PROBLEM, DeliveryWay.AT_THE_DOOR, "王厂长", at, "", null);
    }
}
