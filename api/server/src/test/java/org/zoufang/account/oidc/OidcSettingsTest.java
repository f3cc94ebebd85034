package org.zoufang.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ConfigFixture;

/** A server that is wrongly configured does not start, and says which key to mend and what to write. */
class OidcSettingsTest {

    @Test
    void withoutAnySettingPasswordsOpenTheServer() {
        // Given
        Map<String, String> nothing = Map.of();
        // When
        Map<String, String> settings = OidcSettings.prepare(ConfigFixture.with(nothing));
        // Then
        assertThat(settings).isEmpty();
    }

    @Test
    void aProviderWithAllThatItNeedsIsTaken() {
        // Given
        Map<String, String> whole = whole();
        // When
        Map<String, String> settings = OidcSettings.prepare(ConfigFixture.with(whole));
        // Then
        assertThat(settings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth-server-url", "client-id", "client-secret", "audience"})
    void whatTheProviderNeedsIsAskedForByItsKey(String key) {
        // Given
        Map<String, String> settings = whole();
        settings.remove("zoufang.oidc." + key);
        // When
        assertThatThrownBy(() -> OidcSettings.prepare(ConfigFixture.with(settings)))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageStartingWith(
                        "zoufang.oidc." + key + " is missing, which zoufang.sign-in.mode=oidc needs. Write");
    }

    @ParameterizedTest
    @CsvSource({
        "zoufang.oidc.auth-server-url,http://login.city.example/realms/city",
        "zoufang.oidc.auth-server-url,login.city.example",
        "zoufang.oidc.auth-server-url,http://localhost.elsewhere.example",
        "zoufang.oidc.leeway,PT6M",
        "zoufang.oidc.leeway,PT-1S",
        "zoufang.oidc.phone-client-id,zoufang-pages",
        "zoufang.oidc.trusted-certificates,/nowhere/authority.pem",
        "zoufang.oidc.role-claim,realm_access/roles",
        "zoufang.oidc.role-map.leaders,OFFICIAL",
        "zoufang.sign-in.access,PT1S",
        "zoufang.sign-in.access,P2D",
        "zoufang.sign-in.refresh,PT15M",
        "zoufang.sign-in.parallel,0"
    })
    void whatMakesNoSenseIsRefusedWithItsKey(String key, String value) {
        // Given
        Map<String, String> settings = whole();
        settings.put(key, value);
        // When
        assertThatThrownBy(() -> OidcSettings.prepare(ConfigFixture.with(settings)))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining(key.replaceAll("role-map.*", "role-map"));
    }

    @Test
    void aModeThatDoesNotExistIsRefusedWithItsKey() {
        // Given
        Map<String, String> settings = Map.of("zoufang.sign-in.mode", "ldap");
        // When
        assertThatThrownBy(() -> ConfigFixture.with(settings))
                // Then
                .hasMessageContaining("zoufang.sign-in.mode")
                .hasMessageContaining("ldap");
    }

    @Test
    void certificatesOfTheCitysAuthorityAreTrusted(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("authority.pem"), "-----BEGIN CERTIFICATE-----");
        Map<String, String> settings = whole();
        settings.put("zoufang.oidc.trusted-certificates", file.toString());
        // When
        Map<String, String> made = OidcSettings.prepare(ConfigFixture.with(settings));
        // Then
        assertThat(made).containsEntry("quarkus.tls.oidc.trust-store.pem.certs", file.toString());
    }

    private static Map<String, String> whole() {
        return new HashMap<>(Map.of(
                "zoufang.sign-in.mode", "oidc",
                "zoufang.oidc.auth-server-url", "https://login.city.example/realms/city",
                "zoufang.oidc.client-id", "zoufang-pages",
                "zoufang.oidc.client-secret", "secret",
                "zoufang.oidc.audience", "zoufang"));
    }
}
