package org.zoufang.account.token;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

class TokenKindTest {

    @ParameterizedTest
    @EnumSource(TokenKind.class)
    void theDefaultsCanBeUsed(TokenKind kind) {
        // Given
        ZoufangConfig config = config("zoufang.demo", "false");

        // When
        assertThatCode(() -> kind.check(config))
                // Then
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS, zoufang.sign-in.access, PT0S",
        "DEVICE, zoufang.token.device, -P1D",
        "REGISTRATION, zoufang.token.registration, PT24H1S"
    })
    void aLifetimeThatCannotBeRightStopsTheStartWithTheKeysName(TokenKind kind, String key, String value) {
        // Given
        ZoufangConfig config = config(key, value);

        // When
        assertThatThrownBy(() -> kind.check(config))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining(key);
    }

    @Test
    void aDayIsTheLongestRegistration() {
        // Given
        ZoufangConfig config = config("zoufang.token.registration", "PT24H");

        // When
        assertThatCode(() -> TokenKind.REGISTRATION.check(config))
                // Then
                .doesNotThrowAnyException();
    }

    private static ZoufangConfig config(String key, String value) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("zoufang.data", "unused", key, value), "test", 100))
                .withConverter(java.time.Duration.class, 200, java.time.Duration::parse)
                .withMapping(ZoufangConfig.class)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }
}
