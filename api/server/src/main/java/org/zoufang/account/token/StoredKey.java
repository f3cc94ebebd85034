package org.zoufang.account.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A key pair on the curve P-256 (FIPS 186-4) that lies in a file of its own.
 *
 * @param id names it, in the header of what it signs; ids of later keys come later in order
 * @param made when it was made
 * @param use how long what it signs is good; zero for a key that signs nothing
 */
public record StoredKey(String id, PrivateKey secret, PublicKey open, Instant made, Duration use) {

    static StoredKey make(String id, Instant now, Duration use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new StoredKey(id, pair.getPrivate(), pair.getPublic(), now, use);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key pair can be made", e);
        }
    }

    /** From the lines of its file: the secret half, the open half, when it was made, how long what it signs is good. */
    static StoredKey read(String id, List<String> lines) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            Base64.Decoder decoder = Base64.getDecoder();
            return new StoredKey(
                    id,
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))),
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                    Instant.parse(lines.get(2)),
                    Duration.parse(lines.get(3)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("the key " + id + " cannot be read", e);
        }
    }

    String text() {
        Base64.Encoder encoder = Base64.getEncoder();
        return encoder.encodeToString(secret.getEncoded()) + "\n" + encoder.encodeToString(open.getEncoded()) + "\n"
                + made + "\n" + use + "\n";
    }

    @Override
    public String toString() {
        return "StoredKey " + id;
    }
}
