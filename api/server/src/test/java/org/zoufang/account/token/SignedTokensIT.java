package org.zoufang.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class SignedTokensIT {

    private static final String SUBJECT = "0199-subject";

    private final SignedTokens tokens;
    private final SigningKeys keys;
    private final ZoufangConfig config;

    SignedTokensIT(SignedTokens tokens, SigningKeys keys, ZoufangConfig config) {
        this.tokens = tokens;
        this.keys = keys;
        this.config = config;
    }

    private record Pair(TokenKind issued, TokenKind taken) {}

    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (TokenKind issued : TokenKind.values()) {
            for (TokenKind taken : TokenKind.values()) {
                pairs.add(new Pair(issued, taken));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aTokenIsAcceptedAsItsOwnKindOnly(Pair pair) {
        // Given
        String token = issue(pair.issued());

        // When
        Optional<SignedTokens.Verified> read = tokens.verify(pair.taken(), token);

        // Then
        assertThat(read.isPresent()).isEqualTo(pair.issued() == pair.taken());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theAudienceAloneKeepsKindsApart(Pair pair) {
        // Given
        StoredKey key = keys.youngest(pair.taken());
        String token = Jwt.issuer("zoufang")
                .audience(pair.issued().audience())
                .subject(SUBJECT)
                .expiresAt(Instant.now().plusSeconds(60))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.secret());

        // When
        Optional<SignedTokens.Verified> read = tokens.verify(pair.taken(), token);

        // Then
        assertThat(read.isPresent()).isEqualTo(pair.issued() == pair.taken());
    }

    @ParameterizedTest
    @EnumSource(TokenKind.class)
    void aTokenSaysWhatItWasGivenUntilItsLifetimeEnds(TokenKind kind) {
        // Given
        Duration lifetime = kind.lifetime(config);
        Instant now = Instant.now();
        String expired = tokens.issue(
                        kind, SUBJECT, Map.of(), now.minus(lifetime).minusSeconds(120))
                .token();

        // When
        SignedTokens.Issued issued = tokens.issue(kind, SUBJECT, Map.of("device", "d1"), now);

        // Then
        assertThat(issued.expiresAt()).isEqualTo(now.plus(lifetime));
        SignedTokens.Verified read = tokens.verify(kind, issued.token()).orElseThrow();
        assertThat(read.subject()).isEqualTo(SUBJECT);
        assertThat(read.claim("device")).isEqualTo("d1");
        assertThat(read.claim("other")).isNull();
        assertThat(tokens.verify(kind, expired)).isEmpty();
    }

    @Test
    void aTokenThatWasGoodAMomentAgoIsNotWhenItHasEnded() throws InterruptedException {
        // Given
        Instant ends = Instant.now().plusSeconds(2);
        String token = tokens.issue(TokenKind.ACCESS, SUBJECT, Map.of(), ends.minus(TokenKind.ACCESS.lifetime(config)))
                .token();
        assertThat(tokens.verify(TokenKind.ACCESS, token)).isPresent();

        // Then
        while (Instant.now().isBefore(ends)) {
            Thread.sleep(50);
        }
        assertThat(tokens.verify(TokenKind.ACCESS, token)).isEmpty();
    }

    @Test
    void anotherAlgorithmIsNeverAccepted() {
        // Given
        StoredKey key = keys.youngest(TokenKind.ACCESS);
        String byPublicKey = Jwt.issuer("zoufang")
                .audience("zoufang:access")
                .subject(SUBJECT)
                .expiresAt(Instant.now().plusSeconds(60))
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId(key.id())
                .sign(new SecretKeySpec(key.open().getEncoded(), "HmacSHA256"));
        String[] good = issue(TokenKind.ACCESS).split("\\.");
        String unsigned = base64("{\"alg\":\"none\",\"kid\":\"" + key.id() + "\"}") + "." + good[1] + ".";

        // When
        Optional<SignedTokens.Verified> confused = tokens.verify(TokenKind.ACCESS, byPublicKey);

        // Then
        assertThat(confused).isEmpty();
        assertThat(tokens.verify(TokenKind.ACCESS, unsigned)).isEmpty();
        assertThat(tokens.verify(TokenKind.ACCESS, String.join(".", good))).isPresent();
    }

    @Test
    void keysRotateWhileTheServerRuns() throws IOException {
        // Given
        TokenKind kind = TokenKind.VISITOR_CODE;
        String before = issue(kind);
        String oldKey = keys.youngest(kind).id();

        // When
        KeyRotating.run(config, java.time.Clock.systemUTC());
        keys.tend();

        // Then
        String after = issue(kind);
        assertThat(keys.youngest(kind).id()).isNotEqualTo(oldKey);
        assertThat(header(after)).contains(keys.youngest(kind).id());
        assertThat(tokens.verify(kind, before)).isPresent();
        assertThat(tokens.verify(kind, after)).isPresent();

        // When the operator takes the old key away
        Files.delete(file(kind, oldKey));
        keys.tend();

        // Then
        assertThat(tokens.verify(kind, before)).isEmpty();
        assertThat(tokens.verify(kind, after)).isPresent();
    }

    @Test
    void aTokenThatAnotherServerSignedWithANewKeyIsUnderstoodAtOnce() {
        // Given
        TokenKind kind = TokenKind.COUNTER_LINK;
        StoredKey made = SigningKeys.folder(config, kind).make(Instant.now(), kind.lifetime(config));
        assertThat(keys.youngest(kind).id()).isNotEqualTo(made.id());
        String token = Jwt.issuer("zoufang")
                .audience(kind.audience())
                .subject(SUBJECT)
                .expiresAt(Instant.now().plusSeconds(60))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(made.id())
                .sign(made.secret());

        // When
        Optional<SignedTokens.Verified> read = tokens.verify(kind, token);

        // Then
        assertThat(read).isPresent();
    }

    private String issue(TokenKind kind) {
        return tokens.issue(kind, SUBJECT, Map.of(), Instant.now()).token();
    }

    private Path file(TokenKind kind, String id) {
        return config.data()
                .resolve("keys")
                .resolve("signing")
                .resolve(kind.word())
                .resolve(id + ".key");
    }

    private static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
