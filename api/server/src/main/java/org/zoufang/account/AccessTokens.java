package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;

/** Short-lived tokens that say who acts from which device. Roles are not in them: they are looked up. */
@ApplicationScoped
class AccessTokens {

    private static final String DEVICE = "device";

    private final SignedTokens tokens;

    AccessTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** Whom a token names. */
    record Bearer(UUID officialId, UUID deviceId, Instant issuedAt) {}

    SignedTokens.Issued issue(Bearer bearer) {
        return tokens.issue(
                TokenKind.ACCESS,
                bearer.officialId().toString(),
                bearer.deviceId() == null
                        ? Map.of()
                        : Map.of(DEVICE, bearer.deviceId().toString()),
                bearer.issuedAt());
    }

    /** Whom the token names, if it is one of ours for the API, unchanged and not expired. */
    Optional<Bearer> verify(String token) {
        return tokens.verify(TokenKind.ACCESS, token).map(read -> {
            String device = read.claim(DEVICE);
            return new Bearer(
                    UUID.fromString(read.subject()), device == null ? null : UUID.fromString(device), read.issuedAt());
        });
    }

    /** Who says to have issued the token; not verified, only good to choose who verifies. */
    boolean isOurs(String token) {
        return tokens.isOurs(token);
    }
}
