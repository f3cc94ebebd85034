package org.zoufang.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CreditCode;
import org.zoufang.enterprise.EnterpriseFixture;

class SeenCodesTest {

    private static final int CODES = 50_000;

    @Test
    void everyCodeIsRememberedWithItsFirstLineAsAMapWould() {
        // Given
        Map<String, Integer> oracle = new HashMap<>();
        SeenCodes seen = new SeenCodes();
        Random random = new Random(4);
        // When
        for (int line = 1; line <= 2 * CODES; line++) {
            CreditCode code = new CreditCode(EnterpriseFixture.creditCode(random.nextInt(CODES)));
            Integer before = oracle.putIfAbsent(code.value(), line);
            int answer = seen.put(code, line);
            // Then
            assertThat(answer).isEqualTo(before == null ? 0 : before);
        }
    }
}
