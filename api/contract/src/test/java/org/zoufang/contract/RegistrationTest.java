package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    private static final String PRINT = "0f".repeat(32);
    private static final String OFFICE = publicKey("secp256r1");

    private static Registration aRegistration() {
        return new Registration("https://10.1.2.3:8443", PRINT, OFFICE, SignInMode.LOCAL, "a.b-c_d");
    }

    @ParameterizedTest
    @EnumSource(SignInMode.class)
    void whatIsWrittenIsReadBack(SignInMode mode) {
        // Given
        Registration written = new Registration("https://zoufang.example", PRINT, OFFICE, mode, "eyJ.x+y/z=&é走");

        // When
        Optional<Registration> read = Registration.parse(" " + written.format() + "\n");

        // Then
        assertThat(read).contains(written);
        assertThat(read.orElseThrow().officeKey().getEncoded())
                .isEqualTo(Base64.getUrlDecoder().decode(OFFICE));
    }

    @Test
    void theTextIsTheAgreedOne() {
        // When
        String text = aRegistration().format();

        // Then
        assertThat(text)
                .isEqualTo("zoufang://register?v=1&address=https%3A%2F%2F10.1.2.3%3A8443&sha256=" + PRINT + "&office="
                        + OFFICE + "&mode=local&ticket=a.b-c_d");
    }

    @Test
    void aServerWithACertificateOfAPublicAuthorityNamesNoFingerprint() {
        // Given
        Registration written = new Registration("https://zoufang.example/", "", OFFICE, SignInMode.OIDC, "t");

        // When
        Optional<Registration> read = Registration.parse(written.format());

        // Then
        assertThat(read).contains(written);
        assertThat(written.address()).isEqualTo("https://zoufang.example");
        assertThat(written.format()).doesNotContain("sha256");
    }

    @Test
    void whatALaterOfficeAddsIsPassedOver() {
        // When
        Optional<Registration> read = Registration.parse(aRegistration().format() + "&colour=red&flag&=x");

        // Then
        assertThat(read).contains(aRegistration());
    }

    @Test
    void aSecondValueOfAPartDoesNotReplaceTheFirst() {
        // When
        Optional<Registration> read =
                Registration.parse(aRegistration().format() + "&address=https%3A%2F%2Fevil.example");

        // Then
        assertThat(read).contains(aRegistration());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://weixin.qq.com/r/x",
                "zoufang://server?address=https://h",
                "zoufang://registered?v=1",
                "registration"
            })
    void foreignTextIsNoRegistration(String scanned) {
        // When
        boolean one = Registration.isOne(scanned);

        // Then
        assertThat(one).isFalse();
        assertThat(Registration.parse(scanned)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=1", "address=[^&]*", "office=[^&]*", "mode=[^&]*", "ticket=.*"})
    void withoutOneOfItsPartsItIsNotActedUpon(String part) {
        // Given
        String incomplete = aRegistration().format().replaceFirst(part, "");

        // When
        Optional<Registration> read = Registration.parse(incomplete);

        // Then
        assertThat(read).isEmpty();
        assertThat(Registration.isOne(incomplete)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=1 v=2",
                "mode=local mode=police",
                "address=https address=http",
                "10.1.2.3 10.1.2.3%2Fpath",
                "10.1.2.3 user%4010.1.2.3",
                "address=https%3A%2F%2F10.1.2.3 address=https%3A%2F%2F",
                "10.1.2.3%3A8443 10.1.2.3%3Fq%3D1",
                "10.1.2.3%3A8443 10.1.2.3%23there",
                "10.1.2.3%3A8443 10.1.2.3%20",
                "sha256=0f sha256=0",
                "sha256=0f sha256=zz",
                "office=MF office=%",
                "office=MF office=AA",
                "ticket=a.b-c_d ticket="
            })
    void aPartThatCannotBeRightIsNotActedUpon(String change) {
        // Given
        String[] fromTo = change.split(" ");
        String wrong = aRegistration().format().replace(fromTo[0], fromTo[1]);

        // When
        Optional<Registration> read = Registration.parse(wrong);

        // Then
        assertThat(wrong).isNotEqualTo(aRegistration().format());
        assertThat(read).isEmpty();
    }

    @Test
    void aKeyOfAnotherCurveIsRefusedByName() {
        // Given
        String other = publicKey("secp384r1");

        // When, Then
        assertThatThrownBy(() -> new Registration("https://h", "", other, SignInMode.LOCAL, "t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office");
    }

    @Test
    void withoutWhoVouchesOrWithoutATicketItIsRefusedByName() {
        assertThatThrownBy(() -> new Registration("https://h", null, OFFICE, null, "t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode");
        assertThatThrownBy(() -> new Registration("https://h", null, OFFICE, SignInMode.LOCAL, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ticket");
        assertThat(new Registration("https://h", null, OFFICE, SignInMode.LOCAL, "t").fingerprint())
                .isEmpty();
    }

    @Test
    void theTicketStandsInNoLog() {
        // When
        String shown = aRegistration().toString();

        // Then
        assertThat(shown).contains("10.1.2.3").doesNotContain("a.b-c_d");
    }

    private static String publicKey(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
