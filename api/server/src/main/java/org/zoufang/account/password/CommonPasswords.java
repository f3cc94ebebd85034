package org.zoufang.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zoufang.shared.Grams;

/**
 * What everybody tries first: the words of {@code common-passwords.txt} with whatever digits and signs around them, one
 * sign or a short piece over and over, and rows of the keyboard or the alphabet.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890123456789",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6yhn"
    };
    private static final int ROW = 4;
    private static final int LONGEST_PIECE = 4;

    private CommonPasswords() {}

    static boolean contains(String password) {
        String plain = Grams.fold(password).toLowerCase(Locale.ROOT);
        String tidy = plain.replaceAll("[^\\p{L}\\p{N}]", "");
        String bare = word(tidy);
        String leet = word(plain.replace('@', 'a').replace('$', 's').replaceAll("[^\\p{L}\\p{N}]", ""))
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's');
        return WORDS.contains(tidy)
                || WORDS.contains(bare)
                || WORDS.contains(leet)
                || isRepeated(plain)
                || isOfRows(tidy);
    }

    /** Without the digits before and behind it. */
    private static String word(String text) {
        return text.replaceAll("^\\p{N}+|\\p{N}+$", "");
    }

    private static boolean isRepeated(String text) {
        for (int piece = 1; piece <= LONGEST_PIECE && piece * 2 <= text.length(); piece++) {
            String repeated = text.substring(0, piece).repeat(text.length() / piece + 1);
            if (repeated.startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is left, or hardly anything, when the rows of four or more are taken away. */
    private static boolean isOfRows(String text) {
        int left = text.length();
        for (int at = 0; at + ROW <= text.length(); ) {
            int run = run(text, at);
            left -= run;
            at += Math.max(run, 1);
        }
        return !text.isEmpty() && left <= 2 && left < text.length();
    }

    private static int run(String text, int at) {
        int longest = 0;
        for (String row : ROWS) {
            String back = new StringBuilder(row).reverse().toString();
            for (int end = at + ROW; end <= text.length(); end++) {
                String part = text.substring(at, end);
                if (row.contains(part) || back.contains(part)) {
                    longest = Math.max(longest, part.length());
                }
            }
        }
        return longest;
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
