package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.ANSWER_LOST;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;

/** A phone does not pull its own work back, whoever writes in between, and equals the server all the same. */
class NoEchoTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void anotherChanges(UUID row, Entity entity, String field) {
        JsonObject document = server.records().document(row).orElseThrow().deepCopy();
        Json.put(document, field, "另一位写的");
        server.records().put(entity, row, document);
    }

    @Test
    void afterAnOwnPushNothingIsPulled() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().setPurpose(visit, "了解生产供应");
        phone.progress().arrive(visit);
        phone.write(visit, "二车间停产三天");

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.applied()).isGreaterThan(1);
        assertThat(report.pulled()).isZero();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anEditOnTopOfSentWorkIsNotPulledEither() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "第一稿");
        phone.sync().run();
        phone.notes().revise(visit, note, "第二稿");
        phone.progress().arrive(visit);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.pulled()).isZero();
        assertThat(phone.visit(visit).notes()).extracting(one -> one.text()).containsExactly("第二稿");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatOthersWroteBeforeAndInBetweenComesAlone() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        anotherChanges(visit, Entity.VISIT, "returnComment");
        phone.write(visit, "我写的");
        server.records().put(Entity.ENTERPRISE, new UUID(2, 9), Json.object("{\"name\":\"历下电子\"}"));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.pulled()).isEqualTo(2);
        assertThat(phone.sync().run().pulled()).isZero();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aChangeRightAfterTheAnswerComes() {
        // Given
        UUID visit = phone.beginVisit();
        server.next((request, wire) -> {
            var answer = wire.exchange(request);
            anotherChanges(visit, Entity.VISIT, "purpose");
            return answer;
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.pulled()).isEqualTo(1);
        assertThat(phone.visit(visit).purpose()).isEqualTo("另一位写的");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anAnswerThatGotLostAndAChangeByAnotherSinceEndWithTheServersRow() {
        // Given
        UUID visit = phone.beginVisit();
        server.next(ANSWER_LOST);
        phone.sync().run();
        anotherChanges(visit, Entity.VISIT, "purpose");

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.pulled()).isZero();
        assertThat(phone.visit(visit).purpose()).isEqualTo("另一位写的");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aCopyThatThisVersionDoesNotUnderstandIsPulledInstead() {
        for (String change : new String[] {
            "\"entity\":\"VISIT\"→\"entity\":\"ROBOT\"", "\"row\":0→\"row\":7", "\"row\":0→\"row\":-1",
            "\"group\":0→\"group\":9", "\"group\":0→\"group\":-1", "\"patch\"→\"delta\""
        }) {
            // Given
            phone.beginVisit();
            server.next((request, wire) ->
                    FakeServer.replaced(wire.exchange(request), change.split("→")[0], change.split("→")[1]));

            // When
            RoundReport report = phone.sync().run();

            // Then
            assertThat(report.pulled()).as(change).isEqualTo(1);
            Oracle.allIsQuiet(server, phone);
        }
    }

    @Test
    void whileASnapshotIsGatheredTheCopyIsLeftAlone() {
        // Given
        phone.store().change(() -> phone.store().settings().put(Setting.CURSOR, "77:3"));
        server.records().pageSize(1);
        server.next(FakeServer.NONE, FakeServer.NONE, FakeServer.LOST);
        phone.sync().run();
        boolean gathers = phone.store().settings().get(Setting.SHADOW_CURSOR) != null;
        UUID visit = phone.beginVisit();

        // When
        phone.sync().run();

        // Then
        assertThat(gathers).isTrue();
        assertThat(phone.visit(visit)).isNotNull();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aCursorThatTheServerDoesNotKnowBeginsASnapshot() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        boolean[] refused = new boolean[1];
        server.always((request, wire) -> {
            boolean first = !refused[0];
            refused[0] = true;
            return first
                    ? FakeServer.json(
                            400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"BAD_CURSOR\"}}]}")
                    : wire.exchange(request);
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(phone.visit(visit)).isNotNull();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aServerOfTheReleaseBeforeIsAskedInItsOwnWords() {
        // Given
        server.old(true);
        UUID visit = phone.beginVisit();
        phone.write(visit, "旧服务器也要收");

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(report.applied()).isEqualTo(2);
        assertThat(report.pulled()).isEqualTo(2);
        server.heard().clear();
        phone.sync().run();
        assertThat(server.heard()).containsExactly("changes");
        Oracle.allIsQuiet(server, phone);
    }
}
