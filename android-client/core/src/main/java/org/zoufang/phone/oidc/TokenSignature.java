package org.zoufang.phone.oidc;

import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.zoufang.phone.json.Json;

/** Verifies a token's signature (RFC 7515) by RS256 or ES256 (RFC 7518); no other algorithm is taken, least of all none. */
final class TokenSignature {

    private static final int HALF = 32;

    private TokenSignature() {}

    static boolean isGood(JsonObject head, JsonObject keys, byte[] signed, byte[] signature) {
        String algorithm = Json.text(head, "alg");
        String id = Json.text(head, "kid");
        for (JsonObject key : Json.objects(keys, "keys")) {
            boolean meant = id == null || id.equals(Json.text(key, "kid"));
            String use = Json.text(key, "use");
            if (meant && (use == null || use.equals("sig")) && isGood(algorithm, key, signed, signature)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGood(String algorithm, JsonObject key, byte[] signed, byte[] signature) {
        String type = Json.text(key, "kty");
        try {
            if ("RS256".equals(algorithm) && "RSA".equals(type)) {
                return verified("SHA256withRSA", rsa(key), signed, signature);
            }
            return "ES256".equals(algorithm)
                    && "EC".equals(type)
                    && "P-256".equals(Json.text(key, "crv"))
                    && signature.length == 2 * HALF
                    && verified("SHA256withECDSA", ec(key), signed, der(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    private static boolean verified(String name, PublicKey key, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance(name);
        check.initVerify(key);
        check.update(signed);
        return check.verify(signature);
    }

    private static PublicKey rsa(JsonObject key) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    private static PublicKey ec(JsonObject key) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(key, "x"), coordinate(key, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    /** Java fails in its own way on one that is larger than the curve's. */
    private static BigInteger coordinate(JsonObject key, String name) throws GeneralSecurityException {
        BigInteger one = number(key, name);
        if (one.bitLength() > HALF * Byte.SIZE) {
            throw new InvalidKeySpecException("larger than the curve's: " + name);
        }
        return one;
    }

    private static BigInteger number(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(Json.text(key, name))));
    }

    /** The two numbers as ASN.1 has them. */
    private static byte[] der(byte[] both) {
        byte[] r = new BigInteger(1, Arrays.copyOf(both, HALF)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(both, HALF, both.length)).toByteArray();
        byte[] der = new byte[6 + r.length + s.length];
        der[0] = 0x30;
        der[1] = (byte) (4 + r.length + s.length);
        der[2] = 2;
        der[3] = (byte) r.length;
        System.arraycopy(r, 0, der, 4, r.length);
        der[4 + r.length] = 2;
        der[5 + r.length] = (byte) s.length;
        System.arraycopy(s, 0, der, 6 + r.length, s.length);
        return der;
    }
}
