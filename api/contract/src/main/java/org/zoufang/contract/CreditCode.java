package org.zoufang.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码): 18 characters, the last a check character by GB 32100-2015 (modulus 31).
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;

    /**
     * A code that is right.
     *
     * @throws IllegalArgumentException if it is not
     */
    public CreditCode {
        Optional<RefusalCode> wrong = wrongWith(value);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get() + ": " + value);
        }
    }

    /** As people write it: without spaces, in capitals. Null stays null. */
    public static String tidy(String typed) {
        return typed == null ? null : typed.replaceAll("[\\s\\u3000-]", "").toUpperCase(Locale.ROOT);
    }

    /** What is wrong with {@code code}: its length, a character, or the check character; empty if nothing is. */
    public static Optional<RefusalCode> wrongWith(String code) {
        if (code == null || code.length() != LENGTH) {
            return Optional.of(RefusalCode.CREDIT_CODE_LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of(RefusalCode.CREDIT_CODE_CHARACTER);
            }
        }
        return checkCharacter(code) == code.charAt(LENGTH - 1)
                ? Optional.empty()
                : Optional.of(RefusalCode.CREDIT_CODE_CHECK);
    }

    /** The check character that belongs to the first 17 characters of {@code code}. */
    public static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
