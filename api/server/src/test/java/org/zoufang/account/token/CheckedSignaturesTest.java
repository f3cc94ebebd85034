package org.zoufang.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CheckedSignaturesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final SignedTokens.Verified GOOD =
            new SignedTokens.Verified("somebody", NOON, NOON.plusSeconds(900), null);

    private final StoredKey key = StoredKey.make("k1", NOON, Duration.ofHours(1));
    private final CheckedSignatures checked = new CheckedSignatures();
    private int checks;

    @Test
    void aSignatureThatWasFoundGoodIsNotCheckedAgain() {
        // Given
        ask(TokenKind.ACCESS, key, "a.b.c", Optional.of(GOOD));

        // When
        Optional<SignedTokens.Verified> again = ask(TokenKind.ACCESS, key, "a.b.c", Optional.empty());

        // Then
        assertThat(again).contains(GOOD);
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void anotherTokenAnotherKindAndAnotherKeyAreChecked() {
        // Given
        ask(TokenKind.ACCESS, key, "a.b.c", Optional.of(GOOD));

        // When
        Optional<SignedTokens.Verified> changed = ask(TokenKind.ACCESS, key, "a.b.d", Optional.empty());

        // Then
        assertThat(changed).isEmpty();
        assertThat(ask(TokenKind.VISITOR_CODE, key, "a.b.c", Optional.empty())).isEmpty();
        StoredKey sameName = StoredKey.make("k1", NOON, Duration.ofHours(1));
        assertThat(ask(TokenKind.ACCESS, sameName, "a.b.c", Optional.empty())).isEmpty();
        assertThat(checks).isEqualTo(4);
    }

    @Test
    void aBadOneIsNotRemembered() {
        // Given
        ask(TokenKind.ACCESS, key, "a.b.c", Optional.empty());

        // When
        Optional<SignedTokens.Verified> later = ask(TokenKind.ACCESS, key, "a.b.c", Optional.of(GOOD));

        // Then
        assertThat(later).contains(GOOD);
        assertThat(checks).isEqualTo(2);
    }

    private Optional<SignedTokens.Verified> ask(
            TokenKind kind, StoredKey by, String token, Optional<SignedTokens.Verified> answer) {
        Supplier<Optional<SignedTokens.Verified>> check = () -> {
            checks++;
            return answer;
        };
        return checked.of(kind, by, token, check);
    }
}
