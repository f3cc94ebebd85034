package org.zoufang.contract.evidence;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * ECDSA on P-256 with SHA-256 (FIPS 186-5), its signature as 64 bytes: r, then s. Java writes and reads them as DER, which
 * has more than one way to write the same.
 */
final class Es256 {

    private static final int HALF = 32;
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    /** How every public key on P-256 begins, its point in full. */
    private static final String P256 = "3059301306072a8648ce3d020106082a8648ce3d03010703420004";

    private static final int KEY = 91;

    private Es256() {}

    static byte[] sign(PrivateKey secret, byte[] statement) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(secret);
        signing.update(statement);
        byte[] der = signing.sign();
        int first = der[3];
        byte[] both = new byte[2 * HALF];
        fill(both, 0, Arrays.copyOfRange(der, 4, 4 + first));
        fill(both, HALF, Arrays.copyOfRange(der, 6 + first, der.length));
        return both;
    }

    static boolean verify(byte[] key, byte[] statement, byte[] signature) {
        if (key.length != KEY || !Digests.hex(key).startsWith(P256) || signature.length != 2 * HALF) {
            return false;
        }
        try {
            PublicKey open = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key));
            Signature checking = Signature.getInstance("SHA256withECDSA");
            checking.initVerify(open);
            checking.update(statement);
            return checking.verify(der(signature));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static void fill(byte[] both, int from, byte[] number) {
        byte[] bare = new BigInteger(1, number).toByteArray();
        int length = Math.min(bare.length, HALF);
        System.arraycopy(bare, bare.length - length, both, from + HALF - length, length);
    }

    private static byte[] der(byte[] both) {
        byte[] r = new BigInteger(1, Arrays.copyOfRange(both, 0, HALF)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(both, HALF, 2 * HALF)).toByteArray();
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.write(SEQUENCE);
        der.write(4 + r.length + s.length);
        for (byte[] number : new byte[][] {r, s}) {
            der.write(INTEGER);
            der.write(number.length);
            der.write(number, 0, number.length);
        }
        return der.toByteArray();
    }
}
