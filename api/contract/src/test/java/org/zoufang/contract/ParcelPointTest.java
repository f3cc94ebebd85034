package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldF2m;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sender's key whatever the platform's own reader let through. */
class ParcelPointTest {

    private static final ECPublicKey REAL = key("secp256r1");
    private static final ECPoint POINT = REAL.getW();
    private static final BigInteger P = ((ECFieldFp) REAL.getParams().getCurve().getField()).getP();

    static Stream<ECPoint> pointsOffTheCurve() {
        BigInteger x = POINT.getAffineX();
        BigInteger y = POINT.getAffineY();
        return Stream.of(
                new ECPoint(x, y.add(BigInteger.ONE)),
                // the same point modulo p, written as one that has no such place
                new ECPoint(x.add(P), y),
                new ECPoint(x.subtract(P), y),
                new ECPoint(x, y.add(P)),
                new ECPoint(x, y.subtract(P)));
    }

    @Test
    void aPointOnTheCurveMayBeUsed() {
        assertThatCode(() -> ParcelPoint.check(REAL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pointsOffTheCurve")
    void aPointThatIsNotOnTheCurveIsRefused(ECPoint point) {
        assertThatThrownBy(() -> ParcelPoint.check(new Claimed(REAL.getParams(), point)))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("not on the curve");
    }

    @Test
    void aKeyOfAnotherCurveIsRefused() {
        // Given
        ECParameterSpec real = REAL.getParams();
        EllipticCurve binary = new EllipticCurve(new ECFieldF2m(256), BigInteger.ONE, BigInteger.ONE);
        ECParameterSpec ofAnotherField = new ECParameterSpec(binary, POINT, real.getOrder(), real.getCofactor());

        // Then
        assertThatThrownBy(() -> ParcelPoint.check(key("secp384r1"))).hasMessage("not of P-256");
        assertThatThrownBy(() -> ParcelPoint.check(new Claimed(ofAnotherField, POINT)))
                .hasMessage("not of P-256");
    }

    private static ECPublicKey key(String curve) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec(curve));
            return (ECPublicKey) pairs.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader that checks nothing would hand over. */
    private record Claimed(ECParameterSpec params, ECPoint point) implements ECPublicKey {

        private static final long serialVersionUID = 1;

        @Override
        public ECPoint getW() {
            return point;
        }

        @Override
        public ECParameterSpec getParams() {
            return params;
        }

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }
}
