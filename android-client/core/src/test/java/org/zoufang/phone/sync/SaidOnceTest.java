package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Documents;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.sync.RoundReport.End;

/** What a request or an answer need not say twice is said once, to whoever understands it. */
class SaidOnceTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final List<JsonObject> pushed = new ArrayList<>();

    private void listen() {
        server.always((request, wire) -> {
            keep(request);
            return wire.exchange(request);
        });
    }

    private void keep(HttpRequest request) {
        JsonObject asked = body(request);
        if ("push".equals(Json.text(asked, "operationName"))) {
            pushed.addAll(Json.objects(Json.child(asked, "variables"), "groups"));
        }
    }

    private static JsonObject body(HttpRequest request) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            request.body().writeTo(bytes);
            return Json.object(new String(bytes.toByteArray(), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonObject only(JsonObject group, String command) {
        return Json.child(Json.objects(group, "commands").get(0), command);
    }

    @Test
    void whatMakesARowGoesByTheRowsIdAndSaysItOnce() {
        // Given
        listen();
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "只说一次");

        // When
        phone.sync().run();

        // Then
        assertThat(pushed).extracting(group -> Json.id(group, "id")).containsExactly(visit, note);
        assertThat(only(pushed.get(0), "visitRecord").has("id")).isFalse();
        assertThat(only(pushed.get(1), "noteWrite").has("id")).isFalse();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aLaterCommandAboutTheRowHasAnIdOfItsOwnAndNamesTheRow() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "先写的");
        phone.sync().run();
        listen();
        phone.notes().revise(visit, note, "后改的");

        // When
        phone.sync().run();

        // Then
        assertThat(pushed).hasSize(1);
        assertThat(Json.id(pushed.get(0), "id")).isNotEqualTo(note);
        assertThat(Json.id(only(pushed.get(0), "noteRevise"), "id")).isEqualTo(note);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRefusedNoteSentAnewGoesByAnotherIdAndNamesItsRow() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        UUID note = phone.write(visit, "再试一次");
        server.records().refuse(group -> java.util.Optional.of("TEXT_TOO_LONG"));
        phone.sync().run();
        server.records().refuse(group -> java.util.Optional.empty());
        listen();

        // When
        phone.mending().retry(note);
        phone.sync().run();

        // Then
        assertThat(Json.id(pushed.get(0), "id")).isNotEqualTo(note);
        assertThat(Json.id(only(pushed.get(0), "noteWrite"), "id")).isEqualTo(note);
        assertThat(phone.visit(visit).notes()).extracting(one -> one.text()).containsExactly("再试一次");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anOlderServerThatAnswersInsteadHearsAllOfIt() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        server.old(true);
        server.next((request, wire) -> {
            keep(request);
            return FakeServer.json(400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
        });
        UUID note = phone.write(visit, "换了旧服务器");

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(only(pushed.get(0), "noteWrite").has("id")).isFalse();
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(server.records().document(note)).isPresent();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatAnOlderServerTookForBrokenIsSaidAgainInFull() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        UUID note = phone.write(visit, "读不懂的先别退");
        server.old(true);
        server.next((request, wire) -> FakeServer.json(
                200,
                "{\"data\":{\"push\":{\"answers\":[{\"id\":\"" + note
                        + "\",\"outcome\":\"REJECTED\",\"code\":\"GROUP_MALFORMED\",\"rows\":[]}]}}}"));

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().document(note)).isPresent();
        assertThat(phone.outbox().entries()).isEmpty();
    }

    @Test
    void aRefusalByAServerThatKnowsWhatWasLeftOutIsARefusal() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        phone.write(visit, "太多了");
        server.next((request, wire) -> {
            HttpAnswer known = wire.exchange(request);
            return new HttpAnswer(
                    400, known.headers(), "{\"errors\":[{\"message\":\"?\"}]}".getBytes(StandardCharsets.UTF_8));
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.store().outbox().all())
                .extracting(CommandGroup::state)
                .contains(org.zoufang.phone.outbox.GroupState.QUARANTINED);
    }

    @Test
    void aServerOfLastMonthSaysTheIdOfEachChangeAndIsUnderstood() {
        // Given
        server.always((request, wire) -> {
            String asked = body(request).toString();
            boolean newest = asked.contains("gone") || asked.contains(Documents.hash(Operation.CHANGES.document()));
            return newest
                    ? FakeServer.json(
                            400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"VALIDATION_FAILED\"}}]}")
                    : wire.exchange(request);
        });
        UUID visit = new UUID(9, 9);
        JsonObject row = Json.object("{\"kind\":\"SERVICE_VISIT\",\"state\":\"DRAFT\"}");
        server.records().put(Entity.VISIT, visit, row);
        phone.sync().run();
        assertThat(phone.store().pack().row(Entity.VISIT, visit)).isPresent();
        server.records().leave(visit);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.store().pack().row(Entity.VISIT, visit)).isEmpty();
        assertThat(server.heard().stream().filter("changes"::equals)).hasSize(2);
    }
}
