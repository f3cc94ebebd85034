package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport.End;

/** What happens to a round while another is at work, and answers that say less or other than usual. */
class BetweenRoundsTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void whatAnotherRoundSettledMeanwhileStaysSettledThoughTheAnswerOfThisOneIsLost() {
        // Given
        UUID visit = phone.beginVisit();
        server.next((request, wire) -> {
            phone.sync().run();
            throw new IOException("connection reset");
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.UNREACHABLE);
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void andIsCountedOnceWhenThisOneIsAnsweredToo() {
        // Given
        UUID visit = phone.beginVisit();
        AtomicInteger inner = new AtomicInteger();
        server.next((request, wire) -> {
            inner.set(phone.sync().run().applied());
            return wire.exchange(request);
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(inner).hasValue(1);
        assertThat(report.applied()).isZero();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aGroupThatTheAnswerDoesNotNameIsAskedAgainUnderItsId() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "没有回音");
        server.next((request, wire) -> {
            HttpAnswer answer = wire.exchange(request);
            JsonObject body = Json.object(answer.text());
            JsonObject push = Json.child(Json.child(body, "data"), "push");
            push.getAsJsonArray("answers").remove(1);
            push.remove("cursor");
            return new HttpAnswer(200, answer.headers(), body.toString().getBytes(StandardCharsets.UTF_8));
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.applied()).isEqualTo(1);
        assertThat(report.needPerson()).isZero();
        assertThat(phone.outbox().entries()).extracting(one -> one.text()).containsExactly("没有回音");
        clock.pass(Duration.ofMinutes(5));
        assertThat(phone.sync().run().applied()).isEqualTo(1);
        assertThat(server.records().document(note)).isPresent();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aServerThatRefusesEvenTheFirstPageIsNotAskedForEver() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        PhoneFixture fresh = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 3);
        fresh.signIn(1, "right");
        server.always((request, wire) -> {
            asked.incrementAndGet();
            return FakeServer.json(400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"BAD_CURSOR\"}}]}");
        });

        // When
        End end = fresh.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.FAILED);
        assertThat(asked).hasValueLessThan(5);
    }

    @Test
    void aRowThatLeavesWhileASnapshotIsGatheredIsNotInIt() {
        // Given
        UUID leaving = new UUID(2, 10);
        for (int i = 10; i < 13; i++) {
            server.records().put(Entity.ENTERPRISE, new UUID(2, i), Json.object("{\"name\":\"企业" + i + "\"}"));
        }
        phone.store().change(() -> phone.store().settings().put(Setting.CURSOR, "77:3"));
        server.records().pageSize(1);
        server.always((request, wire) -> {
            HttpAnswer answer = wire.exchange(request);
            if (answer.text().contains("企业10")) {
                server.records().leave(leaving);
            }
            return answer;
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.store().pack().row(Entity.ENTERPRISE, leaving)).isEmpty();
        assertThat(new Register(phone.store().pack()).enterprises("企业", 9)).hasSize(2);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aDocumentThatComesAsTextIsUnderstood() {
        // Given
        server.records().put(Entity.ENTERPRISE, new UUID(2, 10), Json.object("{\"name\":\"文本企业\"}"));
        server.next((request, wire) -> {
            JsonObject body = Json.object(wire.exchange(request).text());
            for (JsonObject change : Json.objects(Json.child(Json.child(body, "data"), "changes"), "changes")) {
                Json.put(change, "id", new UUID(2, 10));
                Json.put(change, "document", Json.child(change, "document"));
            }
            return FakeServer.json(200, body.toString());
        });

        // When
        phone.sync().run();

        // Then
        assertThat(new Register(phone.store().pack()).enterprises("文本企业", 9))
                .extracting(one -> one.id())
                .isEqualTo(List.of(new UUID(2, 10)));
    }
}
