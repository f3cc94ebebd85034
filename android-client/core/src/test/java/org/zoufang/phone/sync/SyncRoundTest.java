package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.ANSWER_LOST;
import static org.zoufang.phone.fake.FakeServer.DOUBLED;

import java.time.Duration;
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
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport.End;

class SyncRoundTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void aVisitWrittenWithoutSignalReachesTheServerWhole() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().setPurpose(visit, "了解生产供应");
        phone.progress().arrive(visit);
        UUID note = phone.write(visit, "二车间停产三天");
        phone.progress().end(visit);
        phone.progress().closeNotes(visit);
        phone.progress().submit(visit);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(report.needPerson()).isZero();
        assertThat(phone.visit(visit).state()).isEqualTo(VisitState.SUBMITTED);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        assertThat(Json.text(server.records().document(note).orElseThrow(), "text"))
                .isEqualTo("二车间停产三天");
        assertThat(server.heard()).containsExactly("push", "changes");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRoundWithNothingNewIsOneRequest() {
        // Given
        phone.beginVisit();
        phone.sync().run();
        server.heard().clear();

        // When
        phone.sync().run();

        // Then
        assertThat(server.heard()).containsExactly("changes");
    }

    @Test
    void anAnswerThatGotLostIsFetchedBySendingTheSameAgain() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "缺少铸造工人");
        server.next(ANSWER_LOST);
        RoundReport cut = phone.sync().run();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(cut.end()).isEqualTo(End.UNREACHABLE);
        assertThat(report.applied()).isEqualTo(2);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRequestThatArrivesTwiceIsCarriedOutOnce() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "缺少铸造工人");
        server.next(DOUBLED);

        // When
        phone.sync().run();

        // Then
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anEditMadeWhileItsRecordIsOnItsWayStaysAndIsSentAfter() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "第一稿");
        server.next((request, wire) -> {
            phone.notes().revise(visit, note, "第二稿");
            phone.visits().setPurpose(visit, "补充目的");
            return wire.exchange(request);
        });

        // When
        phone.sync().run();

        // Then
        assertThat(Json.text(server.records().document(note).orElseThrow(), "text"))
                .isEqualTo("第二稿");
        assertThat(Json.text(server.records().document(visit).orElseThrow(), "purpose"))
                .isEqualTo("补充目的");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void oneRefusedNoteHoldsBackNobodyButWhatStandsOnIt() {
        // Given
        UUID visit = phone.beginVisit();
        UUID good = phone.write(visit, "好的");
        UUID bad = phone.write(visit, "坏的");
        phone.progress().arrive(visit);
        server.records().refuse(group -> group.contains("坏的") ? Optional.of("TOO_LONG") : Optional.empty());

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.needPerson()).isEqualTo(1);
        assertThat(server.records().document(good)).isPresent();
        assertThat(phone.visit(visit).state()).isEqualTo(VisitState.ON_SITE);
        assertThat(phone.visit(visit).notes()).extracting(n -> n.text()).containsExactly("好的", "坏的");
        assertThat(phone.visit(visit).notes().get(1).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(phone.visit(visit).notes().get(1).trouble()).isEqualTo("服务器说：TOO_LONG");
        assertThat(phone.outbox().entries()).hasSize(1);
        phone.notes().revise(visit, bad, "改好了");
        phone.sync().run();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatStandsOnARefusedVisitWaitsAndGoesWhenTheVisitIsMended() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "依赖走访");
        server.records().refuse(group -> group.contains("visitRecord") ? Optional.of("UNKNOWN_ID") : Optional.empty());
        phone.sync().run();
        boolean waits = phone.outbox().entries().get(1).waitsForAnother();
        server.records().refuse(group -> Optional.empty());

        // When
        phone.mending().retry(phone.outbox().entries().get(0).id());
        clock.pass(Duration.ofMinutes(1));
        phone.sync().run();

        // Then
        assertThat(waits).isTrue();
        assertThat(phone.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void groupsAreCutOverSeveralRequestsAndDrain() {
        // Given
        UUID visit = phone.beginVisit();
        for (int i = 0; i < 450; i++) {
            phone.write(visit, "第" + i + "条" + "长".repeat(i % 100 == 0 ? 15_000 : 10));
        }

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.applied()).isEqualTo(451);
        assertThat(server.heard().stream().filter("push"::equals).count()).isBetween(3L, 5L);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatWasWrittenFirstIsFirstThoughTheClockWentBackInBetween() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        UUID first = phone.write(visit, "先写的");
        clock.pass(Duration.ofDays(-3_650));
        UUID second = phone.write(visit, "后写的");

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().rows().get(first).seq())
                .isLessThan(server.records().rows().get(second).seq());
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void theDevicesClockDecidesNothing() {
        // Given
        UUID visit = phone.beginVisit();
        clock.pass(Duration.ofDays(3_650));
        UUID note = phone.write(visit, "十年后");
        clock.pass(Duration.ofDays(-7_300));
        phone.notes().revise(visit, note, "十年前");
        server.records().put(Entity.ENTERPRISE, new UUID(2, 2), Json.object("{\"name\":\"历下电子\"}"));

        // When
        phone.session();
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).notes()).hasSize(1);
        assertThat(Json.text(server.records().document(note).orElseThrow(), "text"))
                .isEqualTo("十年前");
        assertThat(phone.store().settings().get(Setting.CLOCK_OFFSET)).isEqualTo("0");
        Oracle.allIsQuiet(server, phone);
    }
}
