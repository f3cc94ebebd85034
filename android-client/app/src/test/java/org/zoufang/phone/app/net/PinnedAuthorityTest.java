package org.zoufang.phone.app.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.After;
import org.junit.Test;

public class PinnedAuthorityTest {

    private final MockWebServer server = new MockWebServer();

    @After
    public void stop() throws IOException {
        server.shutdown();
    }

    @Test
    public void aServerOfThePinnedAuthorityIsReached() throws Exception {
        // Given
        HeldCertificate authority = authority();
        start(serverKey(authority).build(), authority);
        // When
        int status = get(PinnedAuthority.fingerprint(authority.certificate()));
        // Then
        assertThat(status).isEqualTo(200);
    }

    @Test
    public void aServerOfAnotherAuthorityIsRefused() throws Exception {
        // Given
        HeldCertificate other = authority();
        start(serverKey(other).build(), other);
        String pinned = PinnedAuthority.fingerprint(authority().certificate());
        // When
        assertThatThrownBy(() -> get(pinned))
                // Then
                .isInstanceOf(SSLException.class);
    }

    @Test
    public void aServerThatShowsThePinnedAuthorityButWasNotSignedByItIsRefused() throws Exception {
        // Given
        HeldCertificate pinned = authority();
        X509Certificate[] shown = {serverKey(authority()).build().certificate(), pinned.certificate()};
        PinnedAuthority trust = new PinnedAuthority(PinnedAuthority.fingerprint(pinned.certificate()));
        // When
        assertThatThrownBy(() -> trust.checkServerTrusted(shown, "ECDHE_RSA"))
                // Then
                .isInstanceOf(CertificateException.class)
                .hasMessageContaining("does not come from");
    }

    @Test
    public void anExpiredCertificateOfThePinnedAuthorityIsRefused() throws Exception {
        // Given
        HeldCertificate authority = authority();
        start(serverKey(authority).validityInterval(0, 1000).build(), authority);
        // When
        assertThatThrownBy(() -> get(PinnedAuthority.fingerprint(authority.certificate())))
                // Then
                .isInstanceOf(SSLException.class);
    }

    @Test
    public void aCertificateForAnotherNameIsRefused() throws Exception {
        // Given
        HeldCertificate authority = authority();
        HeldCertificate elsewhere = new HeldCertificate.Builder()
                .addSubjectAlternativeName("elsewhere.example")
                .signedBy(authority)
                .build();
        start(elsewhere, authority);
        // When
        assertThatThrownBy(() -> get(PinnedAuthority.fingerprint(authority.certificate())))
                // Then
                .isInstanceOf(SSLException.class);
    }

    @Test
    public void withoutAFingerprintAPrivateAuthorityIsNotTrusted() throws Exception {
        // Given
        HeldCertificate authority = authority();
        start(serverKey(authority).build(), authority);
        // When
        assertThatThrownBy(() -> get(""))
                // Then
                .isInstanceOf(SSLException.class);
    }

    private static HeldCertificate authority() {
        return new HeldCertificate.Builder().certificateAuthority(0).build();
    }

    private static HeldCertificate.Builder serverKey(HeldCertificate authority) {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .signedBy(authority);
    }

    private void start(HeldCertificate key, HeldCertificate shownAuthority) throws IOException {
        HandshakeCertificates shown = new HandshakeCertificates.Builder()
                .heldCertificate(key, shownAuthority.certificate())
                .build();
        server.useHttps(shown.sslSocketFactory(), false);
        server.enqueue(new MockResponse());
        server.start();
    }

    private int get(String fingerprint) throws IOException {
        OkHttpClient client = Connection.to(fingerprint)
                .newBuilder()
                .callTimeout(10, TimeUnit.SECONDS)
                .build();
        try (Response response = client.newCall(new Request.Builder()
                        .url(server.url("/").newBuilder().host("localhost").build())
                        .build())
                .execute()) {
            return response.code();
        }
    }
}
