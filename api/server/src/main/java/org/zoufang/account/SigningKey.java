package org.zoufang.account;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** A key pair that signs access tokens (ES256, RFC 7518), under the id that stands in their headers. */
record SigningKey(String id, PrivateKey secret, PublicKey open) {

    static SigningKey make(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(id, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key pair can be made", e);
        }
    }

    /** From the two lines of its file: the secret half and the open half. */
    static SigningKey read(String id, List<String> lines) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            Base64.Decoder decoder = Base64.getDecoder();
            return new SigningKey(
                    id,
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))),
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("the signing key " + id + " cannot be read", e);
        }
    }

    List<String> lines() {
        Base64.Encoder encoder = Base64.getEncoder();
        return List.of(encoder.encodeToString(secret.getEncoded()), encoder.encodeToString(open.getEncoded()));
    }

    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
