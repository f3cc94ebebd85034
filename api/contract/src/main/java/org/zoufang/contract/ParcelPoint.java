package org.zoufang.contract;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;

/** Whether a sender's point lies on the curve (NIST SP 800-56A, 5.6.2.3): one that does not would betray the office's key. */
final class ParcelPoint {

    private static final int CURVE_BITS = 256;

    private ParcelPoint() {}

    static void check(ECPublicKey key) throws InvalidKeyException {
        EllipticCurve curve = key.getParams().getCurve();
        ECPoint point = key.getW();
        if (curve.getField().getFieldSize() != CURVE_BITS || !(curve.getField() instanceof ECFieldFp)) {
            throw new InvalidKeyException("not of P-256");
        }
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        boolean inside = x.signum() >= 0 && x.compareTo(p) < 0 && y.signum() >= 0 && y.compareTo(p) < 0;
        BigInteger right =
                x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        if (!inside || !y.pow(2).mod(p).equals(right)) {
            throw new InvalidKeyException("not on the curve");
        }
    }
}
