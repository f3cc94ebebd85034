package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String VALID = "91350100M000100Y43";

    @Test
    void theExampleOfTheStandardIsRight() {
        // When
        CreditCode code = new CreditCode(VALID);

        // Then
        assertThat(code.value()).isEqualTo(VALID);
    }

    @Test
    void theCheckCharacterIsTheOneThatMakesTheWeightedSumDivisible() {
        for (String body : bodies(2_000)) {
            // When
            char check = CreditCode.checkCharacter(body);

            // Then
            assertThat(remainder(body + check)).as(body).isZero();
        }
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        for (int place = 0; place < VALID.length(); place++) {
            for (char other : LETTERS.toCharArray()) {
                if (other == VALID.charAt(place)) {
                    continue;
                }
                // Given
                String wrong = VALID.substring(0, place) + other + VALID.substring(place + 1);

                // When
                var refusal = CreditCode.wrongWith(wrong);

                // Then
                assertThat(refusal).as(wrong).contains(RefusalCode.CREDIT_CODE_CHECK);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', CREDIT_CODE_LENGTH",
        "91350100M000100Y4, CREDIT_CODE_LENGTH",
        "91350100M000100Y430, CREDIT_CODE_LENGTH",
        "91350100M000100I43, CREDIT_CODE_CHARACTER",
        "9135O100M000100Y43, CREDIT_CODE_CHARACTER",
        "91350100m000100y43, CREDIT_CODE_CHARACTER",
        "９1350100M000100Y43, CREDIT_CODE_CHARACTER",
        "91350100M000100Y34, CREDIT_CODE_CHECK"
    })
    void aWrongCodeIsNamedByWhatIsWrong(String code, RefusalCode expected) {
        // When
        var refusal = CreditCode.wrongWith(code);

        // Then
        assertThat(refusal).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 91350100m000100y43 ", "9135 0100 M000100Y43", "91350100-M000100Y4-3", "91350100M000100Y43　"})
    void aCodeAsPeopleWriteItIsTidied(String typed) {
        // When
        String tidy = CreditCode.tidy(typed);

        // Then
        assertThat(tidy).isEqualTo(VALID);
    }

    @Test
    void noCodeIsNoneAndHasNotItsLength() {
        assertThat(CreditCode.tidy(null)).isNull();
        assertThat(CreditCode.wrongWith(null)).contains(RefusalCode.CREDIT_CODE_LENGTH);
    }

    @Test
    void aWrongCodeCannotBeMade() {
        assertThatThrownBy(() -> new CreditCode("91350100M000100Y44"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CREDIT_CODE_CHECK");
    }

    /** Independent of the table of weights: weight i is 3 to the power i, modulo 31 (GB 32100-2015, ISO 7064 style). */
    private static int remainder(String code) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < code.length(); i++) {
            BigInteger weight = i == 17 ? BigInteger.ONE : BigInteger.valueOf(3).pow(i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(LETTERS.indexOf(code.charAt(i)))));
        }
        return sum.mod(BigInteger.valueOf(31)).intValue();
    }

    private static List<String> bodies(int count) {
        Random random = new Random(32100);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = 0; j < 17; j++) {
                body.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            bodies.add(body.toString());
        }
        return bodies;
    }
}
