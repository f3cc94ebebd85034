package org.zoufang.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zoufang.account.device.OfficeAddress;
import org.zoufang.shared.ZoufangConfig;

/** Where phones find this server, and by which certificate they know it. */
@ApplicationScoped
class Address implements OfficeAddress {

    private final ZoufangConfig config;
    private final int port;
    private final int tlsPort;
    private final Optional<List<Path>> certificates;

    Address(
            ZoufangConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.ssl-port") int tlsPort,
            @ConfigProperty(name = "quarkus.http.ssl.certificate.files") Optional<List<Path>> certificates) {
        this.config = config;
        this.port = port;
        this.tlsPort = tlsPort;
        this.certificates = certificates;
    }

    String onThisMachine() {
        return "http://localhost:" + port + "/";
    }

    @Override
    public String forPhones() {
        return config.address()
                .map(URI::toString)
                .orElseGet(() -> "https://" + OwnAddresses.forPhones() + ":" + tlsPort);
    }

    /** SHA-256 of the authority's certificate, the last that the server shows; empty when it shows none. */
    @Override
    public Optional<String> fingerprint() {
        if (certificates.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<X509Certificate> shown = Pem.certificates(certificates.get().get(0));
            return Optional.of(Pem.fingerprint(shown.get(shown.size() - 1)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the server's certificate cannot be read", e);
        }
    }

    /** What the QR code says and the app's sign-in screen reads. */
    String forScanning() {
        return "zoufang://server?address=" + forPhones()
                + fingerprint().map(print -> "&fingerprint=" + print).orElse("");
    }
}
