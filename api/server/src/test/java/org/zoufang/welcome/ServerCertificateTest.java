package org.zoufang.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

class ServerCertificateTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @TempDir
    private Path data;

    @Test
    void aPrivateAuthoritySignsForTheAddressesOfThisMachine() throws IOException, GeneralSecurityException {
        // Given
        ZoufangConfig config = config(Map.of("zoufang.address", "https://zoufang.city.example"));
        // When
        List<X509Certificate> shown = prepared(config, NOW);
        // Then
        assertThat(shown).hasSize(2);
        assertThatCode(() -> shown.get(0).verify(shown.get(1).getPublicKey())).doesNotThrowAnyException();
        assertThat(shown.get(1).getBasicConstraints()).isZero();
        assertThat(shown.get(0).getSubjectAlternativeNames().toString())
                .contains("127.0.0.1", "localhost", "zoufang.city.example");
    }

    @Test
    void theNextStartShowsTheSame() throws IOException, GeneralSecurityException {
        // Given
        List<X509Certificate> first = prepared(config(Map.of()), NOW);
        // When
        List<X509Certificate> second = prepared(config(Map.of()), NOW.plus(Duration.ofDays(300)));
        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anEndingCertificateIsRenewedAndTheAuthorityStays() throws IOException, GeneralSecurityException {
        // Given
        List<X509Certificate> first = prepared(config(Map.of()), NOW);
        // When
        List<X509Certificate> second = prepared(config(Map.of()), NOW.plus(Duration.ofDays(370)));
        // Then
        assertThat(second.get(0)).isNotEqualTo(first.get(0));
        assertThat(second.get(1)).isEqualTo(first.get(1));
    }

    @Test
    void aNewAddressIsInTheNextCertificate() throws IOException, GeneralSecurityException {
        // Given
        prepared(config(Map.of()), NOW);
        // When
        List<X509Certificate> second = prepared(config(Map.of("zoufang.address", "https://new.example")), NOW);
        // Then
        assertThat(second.get(0).getSubjectAlternativeNames().toString()).contains("new.example");
    }

    @Test
    void theKeysAreForTheirOwnerOnly() throws IOException, GeneralSecurityException {
        // Given
        Path key = data.resolve("keys/tls/authority.key");
        // When
        prepared(config(Map.of()), NOW);
        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCertificateOfTheOperatorsOwnIsTakenAndNoAuthorityMade() {
        // Given
        ZoufangConfig config =
                config(Map.of("zoufang.tls.certificate", "/etc/own.crt", "zoufang.tls.key", "/etc/own.key"));
        // When
        Map<String, String> settings = ServerCertificate.prepare(config, Clock.fixed(NOW, ZoneOffset.UTC));
        // Then
        assertThat(settings).containsValues("/etc/own.crt", "/etc/own.key");
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void halfACertificateOfTheOperatorsOwnIsRefused() {
        // Given
        ZoufangConfig config = config(Map.of("zoufang.tls.certificate", "/etc/own.crt"));
        // When
        assertThatThrownBy(() -> ServerCertificate.prepare(config, Clock.fixed(NOW, ZoneOffset.UTC)))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("zoufang.tls.key");
    }

    private List<X509Certificate> prepared(ZoufangConfig config, Instant now)
            throws IOException, GeneralSecurityException {
        Map<String, String> settings = ServerCertificate.prepare(config, Clock.fixed(now, ZoneOffset.UTC));
        return Pem.certificates(Path.of(settings.get("quarkus.http.ssl.certificate.files")));
    }

    private ZoufangConfig config(Map<String, String> more) {
        Map<String, String> given = new HashMap<>(more);
        given.put("zoufang.data", data.toString());
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "test", 100))
                .withMapping(ZoufangConfig.class)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }
}
