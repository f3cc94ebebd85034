package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.LOST;
import static org.zoufang.phone.fake.FakeServer.NONE;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeRecords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;

class PullingTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void enterprises(int from, int to) {
        for (int i = from; i < to; i++) {
            server.records().put(Entity.ENTERPRISE, new UUID(2, i), Json.object("{\"name\":\"企业" + i + "\"}"));
        }
    }

    @Test
    void aLongFeedComesInPagesAndGoesOnWhereItWasCut() {
        // Given
        enterprises(10, 60);
        server.records().pageSize(20);
        server.next(NONE, LOST);
        phone.sync().run();
        int afterCut = new Register(phone.store().pack()).enterprises("", 99).size();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(afterCut).isEqualTo(21);
        assertThat(report.pulled()).isEqualTo(30);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRowThatLeavesTheScopeLeavesThePhone() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        server.records().leave(visit);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aPullNeverOverwritesWhatWaits() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "第一稿");
        phone.sync().run();
        phone.notes().revise(visit, note, "第二稿");
        JsonObject elsewhere = server.records().document(note).orElseThrow().deepCopy();
        Json.put(elsewhere, "text", "另一台手机的稿");
        server.records().put(Entity.NOTE, note, elsewhere);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.needPerson()).isZero();
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(phone.visit(visit).notes())
                .extracting(one -> one.text())
                .containsExactlyInAnyOrder("另一台手机的稿", "第二稿");
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.NEEDS_YOU);
        phone.notes()
                .keepBoth(visit, phone.inbox().all().pairs().get(0).second().id());
        phone.sync().run();
        assertThat(phone.visit(visit).notes()).hasSize(2);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatWaitsForItsTimeStaysWhenAPullBringsAnothersTextOfTheSameNote() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "第一稿");
        phone.sync().run();
        phone.notes().revise(visit, note, "第二稿");
        JsonObject elsewhere = server.records().document(note).orElseThrow().deepCopy();
        Json.put(elsewhere, "text", "另一台手机的稿");
        server.records().put(Entity.NOTE, note, elsewhere);
        server.records().refuse(group -> Optional.of("INTERNAL"));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).notes()).extracting(one -> one.text()).containsExactly("第二稿");
        assertThat(phone.outbox().entries()).hasSize(1);
        server.records().refuse(group -> Optional.empty());
        clock.pass(Duration.ofMinutes(1));
        phone.sync().run();
        assertThat(phone.visit(visit).notes())
                .extracting(one -> one.text())
                .containsExactlyInAnyOrder("另一台手机的稿", "第二稿");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aReinstalledPhonePullsAndDeletesNothing() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "在旧手机上写的");
        phone.sync().run();
        PhoneFixture second = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 9);
        second.signIn(1, "right");

        // When
        RoundReport report = second.sync().run();

        // Then
        assertThat(report.applied()).isZero();
        assertThat(second.visit(visit).notes()).extracting(one -> one.text()).containsExactly("在旧手机上写的");
        Oracle.allIsQuiet(server, second);
    }

    @Test
    void aServerRestoredFromYesterdayGetsTheWorkBack() {
        // Given
        UUID early = phone.beginVisit();
        phone.sync().run();
        FakeRecords yesterday = server.records().backup();
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "今天写的");
        phone.progress().arrive(visit);
        phone.sync().run();
        UUID unsent = phone.write(early, "还没送出");
        server.records().restore(yesterday);
        server.records().applied().clear();
        server.records().pageSize(2);

        // When
        phone.sync().run();
        clock.pass(Duration.ofMinutes(2));
        phone.sync().run();

        // Then
        assertThat(server.records().document(note)).isPresent();
        assertThat(server.records().document(unsent)).isPresent();
        assertThat(phone.visit(visit).notes()).hasSize(1);
        assertThat(phone.outbox().entries()).isEmpty();
    }

    @Test
    void aSnapshotThatWasCutGoesOnAndKeepsTheOutbox() {
        // Given
        enterprises(10, 20);
        phone.sync().run();
        phone.store().change(() -> phone.store().settings().put(Setting.CURSOR, "77:3"));
        server.records().pageSize(4);
        server.next(NONE, NONE, LOST);
        UUID visit = phone.beginVisit();
        server.next();
        RoundReport cut = phone.sync().run();
        boolean midway = phone.store().settings().get(Setting.SHADOW_CURSOR) != null;

        // When
        phone.sync().run();

        // Then
        assertThat(cut.end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(midway).isTrue();
        assertThat(phone.store().settings().get(Setting.SHADOW_CURSOR)).isNull();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void acknowledgedWorkIsKeptThirtyDaysAndThenForgotten() {
        // Given
        phone.beginVisit();
        phone.sync().run();
        clock.pass(Duration.ofDays(29));
        phone.sync().run();
        int after29 = phone.store()
                .outbox()
                .in(FakeSessions.official(1), GroupState.APPLIED)
                .size();

        // When
        clock.pass(Duration.ofDays(2));
        phone.sync().run();

        // Then
        assertThat(after29).isEqualTo(1);
        assertThat(phone.store().outbox().in(FakeSessions.official(1), GroupState.APPLIED))
                .isEmpty();
    }

    @Test
    void whatThisVersionDoesNotKnowIsLetBe() {
        // Given
        server.always((request, wire) -> {
            String page = wire.exchange(request).text();
            return FakeServer.json(200, page.replace("\"entity\":\"OFFICIAL\"", "\"entity\":\"ROBOT\""));
        });
        server.records().put(Entity.OFFICIAL, new UUID(1, 9), Json.object("{\"name\":\"新来的\"}"));
        enterprises(10, 11);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(new Register(phone.store().pack()).officials("新来的", 9)).isEmpty();
        assertThat(new Register(phone.store().pack()).enterprises("企业10", 9)).hasSize(1);
    }
}
