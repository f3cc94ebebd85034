package org.zoufang.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.zoufang.shared.ZoufangConfig;

/**
 * Passwords as Argon2id (RFC 9106), written in the PHC string format with the parameters they were computed with. So
 * few are computed at once that sign-ins cannot fill the memory.
 */
@ApplicationScoped
public class PasswordHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore slots;
    private final String ofNobody;

    PasswordHash(ZoufangConfig config) {
        this.slots = new Semaphore(config.signIn().parallel(), true);
        this.ofNobody = of("nobody's password");
    }

    public String of(String password) {
        return of(password, Argon2Cost.NOW);
    }

    String of(String password, Argon2Cost cost) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return cost.prefix() + text(salt) + "$" + text(compute(password, salt, cost));
    }

    /** Whether the password is the hash's. Without a hash the answer is no, after the same time. */
    public boolean matches(String password, String hash) {
        String compared = hash == null ? ofNobody : hash;
        Argon2Cost cost = Argon2Cost.of(compared);
        String[] parts = compared.substring(cost.prefix().length()).split("\\$");
        byte[] computed = compute(password, Base64.getDecoder().decode(parts[0]), cost);
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts[1])) && hash != null;
    }

    /** Whether the hash was computed with less work than one is today, so that it is replaced at the next sign-in. */
    public boolean isWeak(String hash) {
        return Argon2Cost.of(hash).isLessThan(Argon2Cost.NOW);
    }

    private byte[] compute(String password, byte[] salt, Argon2Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(cost.with(salt));
        byte[] hash = new byte[HASH_BYTES];
        // One keyboard writes é as one sign, another as two (NIST SP 800-63B: normalise before hashing).
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        slots.acquireUninterruptibly();
        try {
            generator.generateBytes(typed, hash);
        } finally {
            slots.release();
        }
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
