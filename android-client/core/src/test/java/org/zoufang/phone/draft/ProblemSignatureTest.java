package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** Signed on the glass at the door, without signal: it goes within the command that it signs, and nobody has to. */
class ProblemSignatureTest {

    private static final UUID PROBLEM = new UUID(8, 1);
    private static final String DRAWN = "M12 40L80 42L90 120M300 300L300 300";

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @BeforeEach
    void anAnswerToBeDelivered() {
        there("REPLIED");
    }

    private void there(String state) {
        JsonObject problem = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"raisedById\":\""
                + FakeSessions.official(1) + "\",\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"text\":\"积水\","
                + "\"state\":\"" + state + "\",\"outcome\":\"A\"}");
        server.records().put(Entity.PROBLEM, PROBLEM, problem);
        phone.sync().run();
    }

    private ProblemView view() {
        return phone.problems().problem(PROBLEM).orElseThrow();
    }

    private Drafted deliver(DeliveryWay way, String signature) {
        return phone.door().deliver(PROBLEM, way, "李主任", clock.now(), "", signature);
    }

    private static DoorWords said(String text, String signature) {
        return new DoorWords("王厂长", Satisfaction.SATISFIED, null, text, null, signature);
    }

    private JsonObject input(int group) {
        return phone.store().outbox().of(PROBLEM).get(group).command().input();
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void whatIsSignedGoesWithinTheCommandAndTheTimelineSaysSo() {
        // When
        deliver(DeliveryWay.AT_THE_DOOR, DRAWN);
        phone.door().confirm(PROBLEM, said("路通了。", DRAWN));

        // Then
        assertThat(Json.text(input(0), "signature")).isEqualTo(DRAWN);
        assertThat(Json.text(input(1), "signature")).isEqualTo(DRAWN);
        assertThat(view().state()).isEqualTo(ProblemState.CLOSED);
        assertThat(view().steps()).extracting(ProblemView.Step::signed).containsExactly(true, true);
        phone.sync().run();
        assertThat(view().standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void leftEmptyTheCommandIsAsThoseOfEarlierPhones() {
        // When
        deliver(DeliveryWay.AT_THE_DOOR, null);
        phone.door().confirm(PROBLEM, said("路通了。", null));

        // Then
        assertThat(input(0).has("signature")).isFalse();
        assertThat(input(1).has("signature")).isFalse();
        assertThat(view().steps()).extracting(ProblemView.Step::signed).containsExactly(false, false);
    }

    @Test
    void notSatisfiedAndTakenBackCanBeSignedToo() {
        // Given
        there("AWAITING_CONFIRMATION");

        // When
        phone.door().dissatisfied(PROBLEM, said("水还在", DRAWN));
        phone.door().withdraw(PROBLEM, said("自己修好了", DRAWN));

        // Then
        assertThat(Json.text(input(0), "signature")).isEqualTo(DRAWN);
        assertThat(Json.text(input(1), "signature")).isEqualTo(DRAWN);
        assertThat(view().state()).isEqualTo(ProblemState.WITHDRAWN);
    }

    @Test
    void onTheGlassSignsNobodyWhoIsElsewhere() {
        assertThat(codes(deliver(DeliveryWay.BY_PHONE, DRAWN))).containsExactly(RefusalCode.SIGNATURE_NOT_HERE);
        assertThat(phone.store().outbox().of(PROBLEM)).isEmpty();
    }

    @Test
    void whatTheServerWouldRefuseIsRefusedHere() {
        // Given
        String endless = "M1 2" + "L3 4".repeat(Limits.SIGNATURE / 4);
        RefusalCode unreadable = RefusalCode.SIGNATURE_UNREADABLE;

        // Then
        assertThat(codes(deliver(DeliveryWay.AT_THE_DOOR, endless))).containsExactly(RefusalCode.TOO_LONG);
        there("AWAITING_CONFIRMATION");
        assertThat(codes(phone.door().confirm(PROBLEM, said("", "王")))).containsExactly(unreadable);
        assertThat(codes(phone.door().dissatisfied(PROBLEM, said("水还在", "M1 2"))))
                .containsExactly(unreadable);
        assertThat(codes(phone.door().withdraw(PROBLEM, said("自己修好了", "")))).containsExactly(unreadable);
        assertThat(phone.store().outbox().of(PROBLEM)).isEmpty();
    }

    @Test
    void whoIsTheHandlerWritesDownNoSignatureEither() {
        // Given
        there("AWAITING_CONFIRMATION");
        JsonObject handled = server.records().document(PROBLEM).orElseThrow().deepCopy();
        handled.add("handIds", Json.arrayOfTexts(List.of(FakeSessions.official(1))));
        server.records().put(Entity.PROBLEM, PROBLEM, handled);
        phone.sync().run();

        // Then
        assertThat(codes(phone.door().confirm(PROBLEM, said("", DRAWN))))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM);
    }

    @Test
    void whatComesBackIsShownInItsWordsWithoutTheStrokes() {
        // Given
        deliver(DeliveryWay.AT_THE_DOOR, null);
        phone.sync().run();
        phone.door().confirm(PROBLEM, said("路通了。", DRAWN));
        JsonObject meanwhile = server.records().document(PROBLEM).orElseThrow().deepCopy();
        Json.put(meanwhile, "state", ProblemState.WITHDRAWN);
        server.records().put(Entity.PROBLEM, PROBLEM, meanwhile);

        // When
        phone.sync().run();

        // Then
        OutboxEntry entry = phone.outbox().entries().get(0);
        assertThat(entry.standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(phone.outbox().words(entry.id())).isEqualTo("路通了。\n王厂长");
        assertThat(entry.text()).isEqualTo("路通了。");
    }
}
