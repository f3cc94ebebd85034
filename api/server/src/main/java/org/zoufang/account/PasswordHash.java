package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.zoufang.shared.ZoufangConfig;

/**
 * Passwords as Argon2id (RFC 9106) with 19 MiB, 2 passes and 1 lane, written in the PHC string format. So few are
 * computed at once that sign-ins cannot fill the memory.
 */
@ApplicationScoped
class PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore slots;
    private final String ofNobody;

    PasswordHash(ZoufangConfig config) {
        this.slots = new Semaphore(config.signIn().parallel(), true);
        this.ofNobody = of("nobody's password");
    }

    String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return PREFIX + text(salt) + "$" + text(compute(password, salt));
    }

    /** Whether the password is the hash's. Without a hash the answer is no, after the same time. */
    boolean matches(String password, String hash) {
        String compared = hash == null ? ofNobody : hash;
        if (!compared.startsWith(PREFIX)) {
            throw new IllegalStateException("a password hash of another kind is stored");
        }
        String[] parts = compared.substring(PREFIX.length()).split("\\$");
        byte[] computed = compute(password, Base64.getDecoder().decode(parts[0]));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts[1])) && hash != null;
    }

    private byte[] compute(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        slots.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            slots.release();
        }
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
