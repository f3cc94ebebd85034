package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.DeviceTime;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport.End;

/** Today's phone against a server that is a release or two ahead. */
class NewerServerTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void answersSay(String text, String instead) {
        server.always((request, wire) -> FakeServer.replaced(wire.exchange(request), text, instead));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"state\":\"DRAFT\" | \"state\":\"HOVERING\"",
                "\"kind\":\"SERVICE_VISIT\" | \"kind\":\"HOLOGRAM\"",
                "\"role\":\"LEAD\" | \"role\":\"PILOT\"",
                "\"kind\":\"TEXT\" | \"kind\":\"DREAM\"",
                "\"confidentiality\":\"INTERNAL\" | \"confidentiality\":\"COSMIC\"",
            })
    void aTermThatThisVersionDoesNotKnowCrashesNothing(String text, String instead) {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "照常显示");
        phone.sync().run();
        JsonObject row = server.records().document(visit).orElseThrow();
        JsonObject part = server.records().document(note).orElseThrow();
        server.records().put(Entity.VISIT, visit, Json.object(row.toString().replace(text, instead)));
        server.records().put(Entity.NOTE, note, Json.object(part.toString().replace(text, instead)));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(phone.visit(visit).notes()).extracting(one -> one.text()).containsExactly("照常显示");
        assertThat(phone.today().today()).isNotNull();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void fieldsThatThisVersionDoesNotKnowStayInTheCopy() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        JsonObject row = server.records().document(visit).orElseThrow().deepCopy();
        row.add("weather", Json.object("{\"sky\":\"晴\"}"));
        server.records().put(Entity.VISIT, visit, row);
        phone.sync().run();

        // When
        phone.progress().arrive(visit);
        phone.sync().run();

        // Then
        JsonObject kept =
                phone.store().pack().row(Entity.VISIT, visit).orElseThrow().json();
        assertThat(Json.text(Json.child(kept, "weather"), "sky")).isEqualTo("晴");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void fieldsBesideTheKnownOnesOfAnAnswerArePassedOver() {
        // Given
        answersSay("\\{\"data\":\\{\"(\\w+)\":\\{", "{\"data\":{\"$1\":{\"mood\":{\"is\":[1,\"good\"]},");
        UUID visit = phone.beginVisit();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.applied()).isEqualTo(1);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anOutcomeThatThisVersionDoesNotKnowLosesNothingAndIsAskedAgainUnderTheSameId() {
        // Given
        UUID visit = phone.beginVisit();
        answersSay("\"outcome\":\"APPLIED\"", "\"outcome\":\"PENDING_SIGNATURE\"");

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.applied() + report.needPerson()).isZero();
        assertThat(phone.outbox().entries()).hasSize(1);
        server.always(FakeServer.NONE);
        clock.pass(Duration.ofHours(1));
        phone.sync().run();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRefusalThatThisVersionDoesNotKnowIsShownInTheServersWords() {
        // Given
        phone.beginVisit();
        server.records().refuse(group -> java.util.Optional.of("MOON_NOT_FULL"));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries().get(0).code()).isEqualTo("MOON_NOT_FULL");
        assertThat(phone.outbox().entries().get(0).standing()).isEqualTo(Standing.NEEDS_YOU);
    }

    @Test
    void eachRequestSaysWhichVersionThePhoneSpeaks() {
        // Given
        List<String> said = new ArrayList<>();
        server.always((request, wire) -> {
            said.add(request.headers().get(SchemaVersion.HEADER));
            return wire.exchange(request);
        });
        phone.beginVisit();

        // When
        phone.sync().run();

        // Then
        assertThat(said).hasSize(2).containsOnly(Integer.toString(SchemaVersion.NOW));
    }

    @Test
    void eachRequestSaysWhatTheDevicesClocksShow() {
        // Given
        List<DeviceTime> said = new ArrayList<>();
        server.always((request, wire) -> {
            said.add(DeviceTime.read(request.headers().get(DeviceTime.HEADER)));
            return wire.exchange(request);
        });
        phone.beginVisit();

        // When
        phone.sync().run();

        // Then
        DeviceTime shown = new DeviceTime(clock.now(), clock.elapsedMillis(), clock.bootCount());
        assertThat(said).hasSize(2).containsOnly(shown);
    }
}
