package org.zoufang.phone.oidc;

import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.zoufang.phone.json.Json;

/** Keys of a provider, and tokens that it signs with them. */
final class SignedTokens {

    static final SignedTokens RSA = new SignedTokens("RS256");
    static final SignedTokens EC = new SignedTokens("ES256");

    private final String algorithm;
    private final KeyPair keys;

    private SignedTokens(String algorithm) {
        this.algorithm = algorithm;
        this.keys = pair(algorithm);
    }

    /** The public key as the provider publishes it, under the name {@code one}. */
    JsonObject key() {
        JsonObject key = new JsonObject();
        Json.put(key, "kid", "one");
        Json.put(key, "use", "sig");
        if (algorithm.equals("RS256")) {
            RSAPublicKey one = (RSAPublicKey) keys.getPublic();
            Json.put(key, "kty", "RSA");
            Json.put(key, "n", base64(one.getModulus().toByteArray()));
            Json.put(key, "e", base64(one.getPublicExponent().toByteArray()));
        } else {
            ECPublicKey one = (ECPublicKey) keys.getPublic();
            Json.put(key, "kty", "EC");
            Json.put(key, "crv", "P-256");
            Json.put(key, "x", base64(one.getW().getAffineX().toByteArray()));
            Json.put(key, "y", base64(one.getW().getAffineY().toByteArray()));
        }
        return key;
    }

    static JsonObject set(JsonObject... keys) {
        JsonObject set = new JsonObject();
        set.add("keys", Json.arrayOf(List.of(keys)));
        return set;
    }

    JsonObject head() {
        JsonObject head = new JsonObject();
        Json.put(head, "alg", algorithm);
        Json.put(head, "kid", "one");
        return head;
    }

    /** As RFC 7518 has it: of ES256 the two numbers one behind the other. */
    byte[] signature(byte[] signed) {
        try {
            boolean rsa = algorithm.equals("RS256");
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(String head, String claims) {
        String signed =
                base64(head.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(signature(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(algorithm.equals("RS256") ? "RSA" : "EC");
            if (algorithm.equals("RS256")) {
                pairs.initialize(2048);
            } else {
                pairs.initialize(new ECGenParameterSpec("secp256r1"));
            }
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that has one bit more than its curve or modulus may have. */
    static String tooLarge() {
        return base64(BigInteger.ONE.shiftLeft(300).toByteArray());
    }
}
