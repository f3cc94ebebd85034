package org.zoufang.account.password;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** How much work one Argon2id hash takes (RFC 9106). */
record Argon2Cost(int memoryKib, int passes, int lanes) {

    /** The lowest that OWASP recommends; about 55 ms on the machines it was tried on. */
    static final Argon2Cost NOW = new Argon2Cost(19 * 1024, 2, 1);

    private static final Pattern PREFIX = Pattern.compile("^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$");

    /** That of a stored hash. */
    static Argon2Cost of(String hash) {
        Matcher found = PREFIX.matcher(hash);
        if (!found.find()) {
            throw new IllegalStateException("a password hash of another kind is stored");
        }
        return new Argon2Cost(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    String prefix() {
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$";
    }

    boolean isLessThan(Argon2Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }

    Argon2Parameters with(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }
}
