package org.zoufang.account.password;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;

/**
 * What a password that a person chooses must be. Length and a list of what everybody tries count most (NIST SP
 * 800-63B); short ones must also mix kinds of signs, as classified protection asks (GB/T 22239-2019, 8.1.4.1).
 *
 * @param shortest signs a password has at least
 */
record PasswordPolicy(int shortest) {

    /** From this length on nothing need be mixed: NIST's length for a password that stands alone. */
    private static final int LONG = 15;

    private static final int KINDS = 3;

    /** What is wrong with the password that a person of these names has chosen. */
    List<Refusal> check(String password, List<String> names) {
        List<Refusal> wrong = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_TOO_SHORT, "newPassword", shortest));
        }
        if (password.length() > Limits.NAME) {
            wrong.add(Refusal.of(RefusalCode.TOO_LONG, "newPassword", Limits.NAME));
        }
        if (length < LONG && kinds(password) < KINDS) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_TOO_SIMPLE, "newPassword", LONG));
        }
        if (CommonPasswords.contains(password)) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_TOO_COMMON, "newPassword"));
        }
        if (isLike(password, names)) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_LIKE_NAME, "newPassword"));
        }
        return wrong;
    }

    private static int kinds(String password) {
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean other = password.chars().anyMatch(each -> !isLatin(each) && !Character.isDigit(each));
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }

    private static boolean isLatin(int each) {
        return Character.isLowerCase(each) || Character.isUpperCase(each);
    }

    /** A name with a year behind it is the name. */
    private static boolean isLike(String password, List<String> names) {
        String bare = letters(password);
        return names.stream().map(PasswordPolicy::letters).anyMatch(name -> !name.isEmpty() && bare.equals(name));
    }

    private static String letters(String text) {
        return Grams.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
