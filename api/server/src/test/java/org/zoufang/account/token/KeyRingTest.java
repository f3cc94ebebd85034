package org.zoufang.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration USE = Duration.ofDays(10);
    private static final Duration ROTATION = Duration.ofDays(90);

    @TempDir
    Path folder;

    private KeyRing ring;

    @BeforeEach
    void aRingAtItsFirstStart() {
        ring = new KeyRing(new KeyFolder(folder), USE);
        ring.tend(START, ROTATION);
    }

    @Test
    void theFirstStartMakesOneKeyThatNobodyElseMayRead() throws IOException {
        // Given
        List<Path> made = files();

        // When
        ring.tend(START, ROTATION);

        // Then
        assertThat(files()).isEqualTo(made).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatIsOldIsFollowedByANewOneAndStillKnown() {
        // Given
        String first = ring.youngest().id();
        ring.tend(START.plus(ROTATION).minusSeconds(1), ROTATION);
        assertThat(ring.youngest().id()).isEqualTo(first);

        // When
        ring.tend(START.plus(ROTATION), ROTATION);

        // Then
        assertThat(ring.youngest().id()).isNotEqualTo(first);
        assertThat(ring.byId(first)).isPresent();
    }

    @Test
    void anOldKeyGoesWhenTheLastTokenItCanHaveSignedHasExpired() throws IOException {
        // Given
        String first = ring.youngest().id();
        Instant followed = START.plus(ROTATION);
        ring.tend(followed, ROTATION);
        Instant lastExpires = followed.plus(Duration.ofHours(1)).plus(USE);
        ring.tend(lastExpires, ROTATION);
        assertThat(ring.byId(first)).isPresent();

        // When
        ring.tend(lastExpires.plusSeconds(1), ROTATION);

        // Then
        assertThat(ring.byId(first)).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aKeySignsForOneLifetimeOnly() {
        // Given
        String first = ring.youngest().id();
        KeyRing longer = new KeyRing(new KeyFolder(folder), USE.multipliedBy(2));

        // When
        longer.tend(START.plusSeconds(1), ROTATION);

        // Then
        assertThat(longer.youngest().id()).isNotEqualTo(first);
        assertThat(longer.byId(first)).isPresent();
    }

    @Test
    void aServerTakesTheKeyThatAnotherHasMade() {
        // Given
        KeyRing other = new KeyRing(new KeyFolder(folder), USE);
        StoredKey made = new KeyFolder(folder).make(START.plusSeconds(5), USE);
        other.look();

        // When
        ring.tend(START.plusSeconds(60), ROTATION);

        // Then
        assertThat(ring.youngest()).isEqualTo(made);
        assertThat(other.youngest()).isEqualTo(made);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
