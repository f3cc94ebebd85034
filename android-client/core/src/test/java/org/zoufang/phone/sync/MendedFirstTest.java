package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.ProblemWords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

/** A problem is a record of its own: it goes on when the note that it came of has been mended. */
class MendedFirstTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void whatCameOfARefusedNoteIsStoredWhenTheNoteIs() {
        // Given
        server.records().refuse(text -> text.contains("太长了") ? Optional.of("TOO_LONG") : Optional.empty());
        UUID visit = phone.beginVisit();
        phone.progress().arrive(visit);
        UUID note = phone.write(visit, "太长了");
        UUID problem = phone.raising().begin(visit, note).id();
        phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.NORMAL,
                                FirstSeenBy.FOUND_BY_US,
                                "变压器增容排不上",
                                "王厂长",
                                List.of()));
        assertThat(phone.raising().send(problem).refusals()).isEmpty();
        phone.sync().run();
        assertThat(phone.outbox().entries())
                .extracting(OutboxEntry::what)
                .containsExactly("noteWrite", "problemSubmit");

        // When
        phone.notes().revise(visit, note, "短一些");
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(1));
            phone.sync().run();
        }

        // Then
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(server.records().document(problem)).isPresent();
    }
}
