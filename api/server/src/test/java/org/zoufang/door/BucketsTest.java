package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.SettingsFixture;

class BucketsTest {

    @Test
    void noMoreAreRememberedThanAreAllowedHoweverManyCome() {
        // Given
        Buckets buckets = new Buckets(100, BucketsTest::full);
        // When
        for (int i = 0; i < 10_000; i++) {
            buckets.of("stranger " + i);
        }
        // Then
        assertThat(buckets.remembered()).isLessThanOrEqualTo(100);
    }

    @Test
    void whoKeepsComingIsNotForgottenWhileOthersCome() {
        // Given
        Buckets buckets = new Buckets(100, BucketsTest::full);
        buckets.of("regular").tryConsume(7);
        // When
        for (int i = 0; i < 1_000; i++) {
            buckets.of("stranger " + i);
            buckets.of("regular");
        }
        // Then
        assertThat(buckets.of("regular").getAvailableTokens()).isEqualTo(3);
    }

    @Test
    void aPhoneThatDrainsFiveHundredBlocksOneByOneIsFarFromItsBudget() {
        // Given: a push for each block, and as many pages of changes and looks at photos
        Budgets budgets = new Budgets(SettingsFixture.with(Map.of()));
        // When
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            refused += budgets.takeSignedIn(Area.GRAPHQL, "phone") + budgets.takeSignedIn(Area.UPLOAD, "phone");
        }
        // Then
        assertThat(refused).isZero();
    }

    @Test
    void aHouseWithManyAddressesIsOne() {
        assertThat(Senders.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Senders.network("2001:db8:1:2:ffff::1"));
        assertThat(Senders.network("2001:db8:1:2::1")).isNotEqualTo(Senders.network("2001:db8:1:3::1"));
        assertThat(Senders.network("203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(Senders.network("a name that is no address")).isEqualTo("a name that is no address");
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofDays(1000)))
                .build();
    }
}
