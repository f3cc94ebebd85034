package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.shared.ConfigFixture;
import org.zoufang.shared.Refused;

class PasswordDoorTest {

    @Test
    void withAProviderPasswordsOpenNothing() {
        // Given
        PasswordDoor door = new PasswordDoor(ConfigFixture.with(Map.of("zoufang.sign-in.mode", "oidc")));
        // When
        assertThatThrownBy(() -> door.check("password"))
                // Then
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SIGN_IN_AT_PROVIDER");
    }

    @ParameterizedTest
    @CsvSource({"local,false", "local,true", "oidc,true"})
    void elsewhereAndAsASecondWayTheyDo(String mode, String passwords) {
        // Given
        PasswordDoor door = new PasswordDoor(
                ConfigFixture.with(Map.of("zoufang.sign-in.mode", mode, "zoufang.oidc.passwords", passwords)));
        // When
        assertThatCode(() -> door.check("password"))
                // Then
                .doesNotThrowAnyException();
    }
}
