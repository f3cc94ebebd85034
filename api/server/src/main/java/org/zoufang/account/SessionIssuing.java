package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.shared.ZoufangConfig;

/** Makes the two tokens of a session and keeps the hash of the long one. Called inside a transaction. */
@ApplicationScoped
class SessionIssuing {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final MeReading me;
    private final ZoufangConfig config;
    private final Clock clock;

    SessionIssuing(
            AccessTokens accessTokens, RefreshTokens refreshTokens, MeReading me, ZoufangConfig config, Clock clock) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.me = me;
        this.config = config;
        this.clock = clock;
    }

    Session issue(Account account, UUID deviceId, UUID family) {
        Instant now = clock.instant();
        Instant refreshEnds = now.plus(config.signIn().refresh());
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String refresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refreshTokens.persist(new RefreshToken(hash(refresh), family, account.id, deviceId).lasting(now, refreshEnds));
        SignedTokens.Issued access = accessTokens.issue(new AccessTokens.Bearer(account.officialId, deviceId, now));
        return new Session(access.token(), access.expiresAt(), refresh, refreshEnds, me.of(account.officialId));
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
