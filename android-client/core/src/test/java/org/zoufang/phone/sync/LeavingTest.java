package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

class LeavingTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void aVisitThatLeavesTheScopeTakesItsStoredNotesAlongAndLeavesTheUnsent() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "已送出");
        phone.sync().run();
        UUID unsent = phone.write(visit, "没送出");
        server.always((request, wire) -> {
            server.records().leave(note);
            server.records().leave(visit);
            server.always(FakeServer.NONE);
            return wire.exchange(request);
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        assertThat(phone.outbox().entries()).extracting(entry -> entry.text()).containsExactly("没送出");
        assertThat(phone.outbox().entries().get(0).code()).isEqualTo("UNKNOWN_ID");
        assertThat(server.records().document(unsent)).isEmpty();
    }

    @Test
    void whatWasStoredOutOfScopeIsNotShownForEver() {
        // Given
        UUID visit = phone.beginVisit();
        server.next(FakeServer.NONE, (request, wire) -> {
            server.records().rows().remove(visit);
            return wire.exchange(request);
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRowThatThePhoneNeverHadMayLeave() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "一");
        phone.sync().run();
        phone.store().change(() -> phone.store().pack().remove(org.zoufang.contract.Entity.NOTE, note));
        server.records().leave(note);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(phone.visit(visit).notes()).isEmpty();
    }
}
