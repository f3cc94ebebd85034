package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

/** When a person is told that his phone may end the app in the background. */
class BackgroundHintTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final BackgroundHint hint = new BackgroundHint(phone.store(), clock);

    @Test
    void notBeforeTheThirdFailureAndOnlyOnce() {
        // Given
        server.always(FakeServer.LOST);
        phone.sync().run();
        phone.sync().run();
        boolean second = hint.take();
        phone.sync().run();

        // When
        boolean third = hint.take();

        // Then
        assertThat(second).isFalse();
        assertThat(third).isTrue();
        assertThat(hint.take()).isFalse();
    }

    @Test
    void whenWorkLayForHalfADayWithoutAContact() {
        // Given
        phone.beginVisit();
        clock.pass(Duration.ofHours(11));
        boolean early = hint.take();
        clock.pass(Duration.ofHours(2));

        // When
        boolean late = hint.take();

        // Then
        assertThat(early).isFalse();
        assertThat(late).isTrue();
    }

    @Test
    void aPhoneWithNothingToSendMayBeSilentForLong() {
        // Given
        clock.pass(Duration.ofDays(9));

        // When
        boolean told = hint.take();

        // Then
        assertThat(told).isFalse();
    }
}
