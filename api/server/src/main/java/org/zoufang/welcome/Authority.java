package org.zoufang.welcome;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A private certificate authority (X.509, RFC 5280) for a server without a certificate of its own: phones learn its
 * fingerprint from the QR code and then know every certificate it issues.
 */
record Authority(PrivateKey key, X509Certificate certificate) {

    private static final X500Name NAME = new X500Name("CN=Zoufang private authority");
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3650);
    /** No phone accepts a server's certificate for longer than 398 days. */
    private static final Duration SERVER_LASTS = Duration.ofDays(397);

    private static final Duration CLOCK_LEEWAY = Duration.ofDays(1);
    private static final int SERIAL_BITS = 128;

    static Authority make(Instant now) {
        KeyPair pair = keyPair();
        X509v3CertificateBuilder builder = builder(NAME, NAME, pair, now, AUTHORITY_LASTS);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } catch (IOException e) {
            throw new IllegalStateException("the authority cannot be made", e);
        }
        return new Authority(pair.getPrivate(), sign(builder, pair.getPrivate()));
    }

    /** What a server shows: its key and its certificate. */
    record Issued(PrivateKey key, X509Certificate certificate) {}

    Issued issue(List<GeneralName> names, Instant now) {
        KeyPair pair = keyPair();
        X509v3CertificateBuilder builder = builder(NAME, new X500Name("CN=Zoufang"), pair, now, SERVER_LASTS);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(GeneralName[]::new)));
        } catch (IOException e) {
            throw new IllegalStateException("the certificate cannot be made", e);
        }
        return new Issued(pair.getPrivate(), sign(builder, key));
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key pair can be made", e);
        }
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration lasts) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(now.minus(CLOCK_LEEWAY)),
                Date.from(now.plus(lasts)),
                subject,
                pair.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate cannot be signed", e);
        }
    }
}
