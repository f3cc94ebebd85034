package org.zoufang.shared;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bigrams of a text, the words of our full-text search. Trigrams, which PostgreSQL brings, find no two-character word,
 * and most Chinese words have two. A text matches a search if it has all of the search's bigrams.
 */
public final class Grams {

    private Grams() {}

    /** The bigrams of each run of letters and digits, folded to lower case and half width; a lone character is itself. */
    public static Set<String> of(String text) {
        Set<String> grams = new LinkedHashSet<>();
        String folded = fold(text);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addRun(grams, folded, start, i);
                start = -1;
            }
        }
        return grams;
    }

    /** The bigrams of two characters alone: a lone one says nothing of what a text is about. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = of(text);
        pairs.removeIf(gram -> gram.length() != 2);
        return pairs;
    }

    /** The stretches of a text, folded, in which each bigram is one of these: the words that it shares with others. */
    public static Set<String> stretches(Set<String> pairs, String text) {
        String folded = fold(text);
        Set<String> stretches = new TreeSet<>();
        int start = -1;
        for (int i = 0; i < folded.length(); i++) {
            boolean both = i + 2 <= folded.length() && pairs.contains(folded.substring(i, i + 2));
            if (both && start < 0) {
                start = i;
            } else if (!both && start >= 0) {
                stretches.add(folded.substring(start, i + 1));
                start = -1;
            }
        }
        return stretches;
    }

    /** Lower case, half width, without accents on Latin letters' widths: as search compares. */
    public static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(Texts.storable(text), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
    }

    private static void addRun(Set<String> grams, String text, int start, int end) {
        if (end - start == 1) {
            grams.add(text.substring(start, end));
        }
        for (int i = start; i + 2 <= end; i++) {
            grams.add(text.substring(i, i + 2));
            grams.add(text.substring(i, i + 1));
        }
        grams.add(text.substring(end - 1, end));
    }
}
