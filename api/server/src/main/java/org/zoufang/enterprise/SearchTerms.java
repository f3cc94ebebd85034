package org.zoufang.enterprise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Spelling;

/**
 * What was typed into a search, as the register compares it.
 *
 * @param whole everything typed, folded, without spaces: for equality and beginnings
 * @param words each run of letters and digits, all of which must be found
 */
record SearchTerms(String whole, List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final int WORDS = 8;

    static SearchTerms of(String typed) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(Grams.fold(typed))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
        return new SearchTerms(String.join("", words), words);
    }

    /** A name as {@link #whole} compares it: folded, letters and digits only. */
    static String comparable(String name) {
        return Spelling.comparable(name);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** As a credit code begins. */
    String asCode() {
        return whole.toUpperCase(Locale.ROOT);
    }

    static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    /** The bigrams of a word; of a word of one character that character. */
    static Set<String> grams(String word) {
        Set<String> grams = Grams.of(word);
        return word.length() < 2
                ? grams
                : grams.stream().filter(gram -> gram.length() > 1).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
