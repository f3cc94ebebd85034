package org.zoufang.account.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tokens whose signature was found good. To check a signature on P-256 costs more than all else a small request does, and
 * a phone sends the same token for minutes. Only that the key signed these very bytes is remembered: whether the token has
 * ended, and whether its bearer may still act, is asked each time, and a key that was withdrawn is no key any more.
 */
@ApplicationScoped
class CheckedSignatures {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Cache<ByteBuffer, Checked> checked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    private record Checked(TokenKind kind, PublicKey by, SignedTokens.Verified what) {}

    /** What the token says, checked now unless this key was found to have signed it as this kind. */
    Optional<SignedTokens.Verified> of(
            TokenKind kind, StoredKey key, String token, Supplier<Optional<SignedTokens.Verified>> check) {
        ByteBuffer digest = digest(token);
        Checked before = checked.getIfPresent(digest);
        if (before != null && before.kind() == kind && before.by().equals(key.open())) {
            return Optional.of(before.what());
        }
        Optional<SignedTokens.Verified> what = check.get();
        what.ifPresent(good -> checked.put(digest, new Checked(kind, key.open(), good)));
        return what;
    }

    /** The tokens themselves are not kept. */
    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }
}
