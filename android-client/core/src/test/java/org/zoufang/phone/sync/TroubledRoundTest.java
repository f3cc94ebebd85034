package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.LOST;
import static org.zoufang.phone.fake.FakeServer.NONE;
import static org.zoufang.phone.fake.FakeServer.status;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.sync.RoundReport.End;

class TroubledRoundTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void aGroupThatSpoilsEveryRequestIsFoundAndKeptAside() {
        // Given
        UUID visit = phone.beginVisit();
        for (int i = 0; i < 9; i++) {
            phone.write(visit, i == 5 ? "毒" : "好" + i);
        }
        server.always((request, wire) -> FakeRequest.text(request).contains("毒")
                ? FakeServer.json(
                        400, "{\"errors\":[{\"message\":\"bad variable\",\"extensions\":{\"code\":\"BAD\"}}]}")
                : wire.exchange(request));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(report.applied()).isEqualTo(9);
        assertThat(phone.outbox().entries()).hasSize(1);
        assertThat(phone.outbox().entries().get(0).code()).isEqualTo("BAD");
        assertThat(phone.outbox().entries().get(0).text()).isEqualTo("毒");
    }

    @Test
    void aServerThatRefusesEveryPushPutsNothingAside() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "好的");
        server.always(status(404));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.FAILED);
        assertThat(phone.outbox().entries()).hasSize(2).allMatch(entry -> entry.standing() != Standing.NEEDS_YOU);
    }

    @Test
    void aGroupThatMakesTheServerFailIsTriedMoreRarelyAndTheOthersGo() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "毒");
        phone.write(visit, "好");
        server.always((request, wire) ->
                FakeRequest.text(request).contains("毒") ? status(500).of(request, wire) : wire.exchange(request));
        End first = phone.sync().run().end();
        phone.sync().run();

        // When
        RoundReport third = phone.sync().run();

        // Then
        assertThat(first).isEqualTo(End.FAILED);
        assertThat(third.end()).isEqualTo(End.DONE);
        assertThat(phone.outbox().entries()).hasSize(1);
        assertThat(phone.outbox().entries().get(0).notBefore()).isAfter(clock.now());
        server.always(NONE);
        phone.mending().hurry();
        phone.sync().run();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anInternalFailureOfOneGroupIsTriedAgainUnderTheSameId() {
        // Given
        phone.beginVisit();
        server.records().refuse(group -> Optional.of("INTERNAL"));
        phone.sync().run();
        UUID before = phone.outbox().entries().get(0).id();
        server.records().refuse(group -> Optional.empty());

        // When
        clock.pass(Duration.ofMinutes(1));
        phone.sync().run();

        // Then
        assertThat(server.records().applied()).containsKey(before.toString());
    }

    @Test
    void theSameIdWithOtherContentIsQuarantined() {
        // Given
        phone.beginVisit();
        server.records().refuse(group -> Optional.of("SAME_ID_OTHER_CONTENT"));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries().get(0).standing()).isEqualTo(Standing.NEEDS_YOU);
    }

    @Test
    void failuresAreSpacedWiderAndTheServersWishIsHeard() {
        // Given
        phone.beginVisit();
        server.next(LOST, LOST, status(503, "Retry-After", "600"));

        // When
        RoundReport first = phone.sync().run();
        RoundReport second = phone.sync().run();
        RoundReport third = phone.sync().run();

        // Then
        assertThat(Duration.between(clock.now(), first.nextAttempt()))
                .isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(5));
        assertThat(Duration.between(clock.now(), second.nextAttempt()))
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(third.end()).isEqualTo(End.BUSY);
        assertThat(Duration.between(clock.now(), third.nextAttempt()))
                .isBetween(Duration.ofSeconds(600), Duration.ofSeconds(722));
        assertThat(third.failures()).isEqualTo(3);
        assertThat(phone.sync().runIfDue().end()).isEqualTo(End.NOT_YET);
        clock.pass(Duration.ofMinutes(13));
        assertThat(phone.sync().runIfDue().end()).isEqualTo(End.DONE);
        assertThat(phone.sync().runIfDue().failures()).isZero();
    }

    @Test
    void aServerThatIsAskedTooOftenIsLeftAloneAsLongAsItWishesAndLosesNothing() {
        // Given
        phone.beginVisit();
        server.next((request, wire) -> new HttpAnswer(
                429,
                Map.of("Retry-After", "120"),
                "{\"errors\":[{\"message\":\"请求太频繁\",\"extensions\":{\"code\":\"TOO_MANY_REQUESTS\"}}]}"
                        .getBytes(StandardCharsets.UTF_8)));

        // When
        RoundReport refused = phone.sync().run();

        // Then
        assertThat(refused.end()).isEqualTo(End.BUSY);
        assertThat(Duration.between(clock.now(), refused.nextAttempt()))
                .isBetween(Duration.ofSeconds(120), Duration.ofSeconds(145));
        assertThat(phone.outbox().entries()).hasSize(1).noneMatch(entry -> entry.standing() == Standing.NEEDS_YOU);
        clock.pass(Duration.ofMinutes(3));
        assertThat(phone.sync().runIfDue().end()).isEqualTo(End.DONE);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aNetworkThatAnswersWithItsOwnPageIsNoServer() {
        // Given
        phone.beginVisit();
        server.next(status(200), (request, wire) -> FakeServer.json(200, "<html>sign in to the hotel</html>"));

        // When
        End empty = phone.sync().run().end();
        End page = phone.sync().run().end();

        // Then
        assertThat(empty).isEqualTo(End.UNREACHABLE);
        assertThat(page).isEqualTo(End.UNREACHABLE);
        assertThat(phone.outbox().entries()).hasSize(1);
    }

    @Test
    void aStepThatSomebodyElseTookAlreadyHoldsNothingBack() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        phone.progress().arrive(visit);
        phone.progress().end(visit);
        phone.write(visit, "在车间写的");
        phone.progress().closeNotes(visit);
        server.records()
                .refuse(group ->
                        group.contains("visitArrive") ? Optional.of("NOT_POSSIBLE_IN_STATE") : Optional.empty());
        JsonObject arrived = server.records().document(visit).orElseThrow().deepCopy();
        Json.put(arrived, "state", VisitState.ON_SITE);
        server.records().put(Entity.VISIT, visit, arrived);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.needPerson()).isEqualTo(1);
        assertThat(phone.outbox().entries()).extracting(entry -> entry.what()).containsExactly("visitArrive");
        assertThat(phone.visit(visit).state()).isEqualTo(VisitState.COLLECTING);
    }
}
