package org.zoufang.account.password;

import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/** A hash as a former version would have kept it: 8 MiB, one pass. */
public final class WeakHash {

    private WeakHash() {}

    public static String of(String password) {
        Argon2Cost cost = new Argon2Cost(8 * 1024, 1, 1);
        byte[] salt = new byte[16];
        byte[] hash = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(cost.with(salt));
        generator.generateBytes(password.toCharArray(), hash);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return cost.prefix() + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }
}
