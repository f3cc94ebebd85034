package org.zoufang.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.ZoufangConfig;

class PasswordHashTest {
    private final PasswordHash passwords = new PasswordHash(new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(Map.of("zoufang.data", "unused"), "test", 100))
            .withMapping(ZoufangConfig.class)
            .build()
            .getConfigMapping(ZoufangConfig.class));

    @Test
    void theSamePasswordNeverHasTheSameHash() {
        // Given
        String first = passwords.of("走访 2026");
        // When
        String second = passwords.of("走访 2026");
        // Then
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(second);
        assertThat(passwords.matches("走访 2026", first)).isTrue();
        assertThat(passwords.matches("走访 2026", second)).isTrue();
    }

    @Test
    void anotherPasswordDoesNotMatch() {
        // Given
        String hash = passwords.of("right");
        // When
        boolean matches = passwords.matches("Right", hash);
        // Then
        assertThat(matches).isFalse();
    }

    @Test
    void nobodysPasswordNeverMatches() {
        // Given
        String hash = null;
        // When
        boolean matches = passwords.matches("nobody's password", hash);
        // Then
        assertThat(matches).isFalse();
    }

    @Test
    void aPasswordOfNobodyTakesTheTimeOfSomebodys() {
        // Given
        String hash = passwords.of("warm");
        long known = time("wrong", hash);
        // When
        long unknown = time("wrong", null);
        // Then
        assertThat((double) unknown).isBetween(known / 4.0, known * 4.0);
    }

    @Test
    void aHashOfLessWorkIsRecognisedAndWeak() {
        // Given
        String former = passwords.of("走访 2026", new Argon2Cost(8 * 1024, 1, 1));
        // When
        boolean weak = passwords.isWeak(former);
        // Then
        assertThat(weak).isTrue();
        assertThat(passwords.matches("走访 2026", former)).isTrue();
        assertThat(passwords.matches("走访 2027", former)).isFalse();
        assertThat(passwords.isWeak(passwords.of("走访 2026"))).isFalse();
    }

    @Test
    void howAKeyboardWritesAnAccentMakesNoDifference() {
        // Given
        String hash = passwords.of("caf\u00e9 42");
        // When
        boolean matches = passwords.matches("cafe\u0301 42", hash);
        // Then
        assertThat(matches).isTrue();
    }

    @Test
    void aHashOfAnotherKindIsNoAnswer() {
        // Given
        String hash = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
        // When
        assertThatThrownBy(() -> passwords.matches("any", hash))
                // Then
                .isInstanceOf(IllegalStateException.class);
    }

    /** The quickest of several tries, in nanoseconds: other load on the machine only makes tries slower. */
    private long time(String password, String hash) {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            passwords.matches(password, hash);
            quickest = Math.min(quickest, System.nanoTime() - before);
        }
        return quickest;
    }
}
