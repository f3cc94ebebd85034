package org.zoufang.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

class PasswordPolicyTest {

    private static final List<String> NAMES = List.of("liuyang.yunxi", "刘洋");

    private final PasswordPolicy policy = new PasswordPolicy(8);

    @ParameterizedTest
    @ValueSource(strings = {"Tie-Lu7x", "correct horse battery", "三台炉子Zhuan7", "jianduanfangwentamen"})
    void aPasswordThatIsLongOrMixedIsTaken(String password) {
        // When
        List<Refusal> wrong = policy.check(password, NAMES);

        // Then
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tie-7x, PASSWORD_TOO_SHORT",
        "tieludong, PASSWORD_TOO_SIMPLE",
        "tieludong7, PASSWORD_TOO_SIMPLE",
        "Password1!, PASSWORD_TOO_COMMON",
        "P@ssw0rd2026, PASSWORD_TOO_COMMON",
        "Zoufang@2026, PASSWORD_TOO_COMMON",
        "Woaini1314!, PASSWORD_TOO_COMMON",
        "Ａdmin１２３４５６!, PASSWORD_TOO_COMMON",
        "1qaz@WSX3edc, PASSWORD_TOO_COMMON",
        "Abcd1234!, PASSWORD_TOO_COMMON",
        "qwertyuiopasdfghjkl, PASSWORD_TOO_COMMON",
        "aB1-aB1-aB1-, PASSWORD_TOO_COMMON",
        "LiuYang-YunXi2026, PASSWORD_LIKE_NAME",
        "刘洋Aa19880101, "
    })
    void whatIsEasilyGuessedIsNot(String password, RefusalCode expected) {
        // When
        List<Refusal> wrong = policy.check(password, NAMES);

        // Then
        assertThat(wrong).extracting(Refusal::code).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatCannotBeHashedSensiblyIsTooLong() {
        // Given
        String endless = "Tie-Lu7x 炉".repeat(30);

        // When
        List<Refusal> wrong = policy.check(endless, NAMES);

        // Then
        assertThat(wrong).extracting(Refusal::code).containsExactly(RefusalCode.TOO_LONG);
    }
}
