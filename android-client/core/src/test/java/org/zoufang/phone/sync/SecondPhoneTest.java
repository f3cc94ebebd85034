package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;

/** One person, two phones: the second pulls before it says anything, and goes on with what the first has begun. */
class SecondPhoneTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture first = PhoneFixture.aPhoneOf(1, server, clock);

    /** Of the same person, with nothing on it. */
    private PhoneFixture second() {
        PhoneFixture second = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 9);
        second.signIn(1, "right");
        return second;
    }

    @Test
    void aSecondPhonePullsAndSendsNothing() {
        // Given
        UUID visit = first.beginVisit();
        first.write(visit, "第一部手机写的");
        first.sync().run();
        PhoneFixture second = second();
        server.heard().clear();

        // When
        RoundReport report = second.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(server.heard()).contains("changes").doesNotContain("push");
        assertThat(second.visit(visit).notes()).extracting(one -> one.text()).containsExactly("第一部手机写的");
        Oracle.allIsQuiet(server, first);
        Oracle.allIsQuiet(server, second);
    }

    @Test
    void aDraftThatOnePhoneBeganIsFinishedOnTheOther() {
        // Given
        UUID visit = first.beginVisit();
        UUID note = first.write(visit, "写了一半");
        first.sync().run();
        PhoneFixture second = second();
        second.sync().run();

        // When
        second.notes().revise(visit, note, "写了一半，接着写完");
        second.write(visit, "又一条");
        second.progress().arrive(visit);
        second.sync().run();
        first.sync().run();
        first.progress().end(visit);
        first.sync().run();
        second.sync().run();

        // Then
        VisitView seen = second.visit(visit);
        assertThat(seen.state()).isEqualTo(VisitState.ENDED);
        assertThat(seen.notes()).extracting(one -> one.text()).containsExactly("写了一半，接着写完", "又一条");
        assertThat(first.visit(visit).notes()).extracting(one -> one.text()).containsExactly("写了一半，接着写完", "又一条");
        assertThat(first.outbox().entries()).isEmpty();
        assertThat(second.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, first);
        Oracle.allIsQuiet(server, second);
    }
}
