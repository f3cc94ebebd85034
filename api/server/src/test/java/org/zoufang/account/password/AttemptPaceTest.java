package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Refused;

class SignInThrottleTest {
    private Instant now = Instant.parse("2026-11-22T04:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void fourFailuresAreFree() {
        // Given
        fail(4);
        // When
        assertThatCode(() -> throttle.check("leader"))
                // Then
                .doesNotThrowAnyException();
    }

    @Test
    void theFifthFailureMakesTheNameWait() {
        // Given
        fail(5);
        // When
        assertThatThrownBy(() -> throttle.check("ＬＥＡＤＥＲ"))
                // Then
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SIGN_IN_TOO_OFTEN");
    }

    @Test
    void theWaitEnds() {
        // Given
        fail(5);
        now = now.plusSeconds(30);
        // When
        assertThatCode(() -> throttle.check("leader"))
                // Then
                .doesNotThrowAnyException();
    }

    @Test
    void theWaitGrowsToAQuarterOfAnHourAndNoFurther() {
        // Given
        fail(40);
        now = now.plus(Duration.ofMinutes(15)).minusSeconds(1);
        assertThatThrownBy(() -> throttle.check("leader")).isInstanceOf(Refused.class);
        now = now.plusSeconds(1);
        // When
        assertThatCode(() -> throttle.check("leader"))
                // Then
                .doesNotThrowAnyException();
    }

    @Test
    void othersDoNotWait() {
        // Given
        fail(9);
        // When
        assertThatCode(() -> throttle.check("deputy"))
                // Then
                .doesNotThrowAnyException();
    }

    @Test
    void signingInForgetsTheFailures() {
        // Given
        fail(4);
        throttle.succeeded("leader");
        fail(4);
        // When
        assertThatCode(() -> throttle.check("leader"))
                // Then
                .doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("leader");
        }
    }
}
