package org.zoufang.phone.app.net;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.X509TrustManager;

/**
 * Trusts exactly one authority: the one whose certificate has the SHA-256 fingerprint that the office's page shows. The server sends that certificate with
 * its own; the way from one to the other is checked as PKIX (RFC 5280) asks. Whether the name fits is checked by the HTTP client.
 */
final class PinnedAuthority implements X509TrustManager {

    private final String fingerprint;

    /** @param fingerprint SHA-256 of the authority's certificate, lower-case hex */
    PinnedAuthority(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String method) throws CertificateException {
        int place = placeOfAuthority(chain);
        chain[0].checkValidity();
        if (place == 0) {
            return;
        }
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(chain[place], null)));
            // A private authority publishes no revocation list; a lost key means a new authority and a new QR code.
            parameters.setRevocationEnabled(false);
            List<X509Certificate> path = Arrays.asList(chain).subList(0, place);
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        } catch (GeneralSecurityException untrusted) {
            throw new CertificateException(
                    "The server's certificate does not come from the pinned authority", untrusted);
        }
    }

    private int placeOfAuthority(X509Certificate[] chain) throws CertificateException {
        for (int i = 0; i < chain.length; i++) {
            if (fingerprint.equals(fingerprint(chain[i]))) {
                return i;
            }
        }
        throw new CertificateException("The server shows another authority than the office's QR code");
    }

    static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            StringBuilder hex = new StringBuilder();
            for (byte b : digest) {
                hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hex.toString();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String method) throws CertificateException {
        throw new CertificateException("A phone is nobody's server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
