package org.zoufang.leadership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;

/**
 * Words to find in notes. A note matches if each of them stands in it as written, width and case apart.
 *
 * @param words folded as search compares
 * @param grams their bigrams, by which the index finds candidates
 */
public record SearchedText(List<String> words, Set<String> grams) {

    /** How much of a note is shown before and after what matched, in characters. */
    private static final int AROUND = 40;

    private static final String FIELD = "filter.text";

    /**
     * Nothing if the text is blank.
     *
     * @throws Refused if it is too long, or has neither a letter nor a digit to look up
     */
    static Optional<SearchedText> of(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > Limits.NAME) {
            throw Refused.because(RefusalCode.TOO_LONG, FIELD, Limits.NAME);
        }
        List<String> words =
                Stream.of(Grams.fold(text).strip().split("\\s+")).distinct().toList();
        Set<String> grams = new LinkedHashSet<>();
        words.forEach(word -> grams.addAll(indexed(word)));
        if (grams.isEmpty()) {
            throw Refused.because(RefusalCode.REQUIRED, FIELD);
        }
        return Optional.of(new SearchedText(words, grams));
    }

    /** Single characters are in the index too, but find nothing that a bigram of the same word does not find better. */
    private static Set<String> indexed(String word) {
        Set<String> grams = new LinkedHashSet<>(Grams.of(word));
        if (grams.stream().anyMatch(gram -> gram.length() > 1)) {
            grams.removeIf(gram -> gram.length() == 1);
        }
        return grams;
    }

    /** The part of a matching note around the first of the words. */
    String excerpt(String note) {
        int[] origin = new int[note.length() * 4 + 1];
        String folded = folded(note, origin);
        int at = Math.max(0, folded.indexOf(words.get(0)));
        int last = Math.min(at + words.get(0).length(), folded.length()) - 1;
        int from = folded.length() == 0 ? 0 : Math.max(0, origin[at] - AROUND);
        int to = folded.length() == 0 ? 0 : Math.min(note.length(), origin[Math.max(0, last)] + 1 + AROUND);
        return cut(note, from, to);
    }

    /** The excerpt in pieces: what was searched, and what stands between. */
    public List<ExcerptPart> parts(String excerpt) {
        boolean[] found = new boolean[excerpt.length()];
        int[] origin = new int[excerpt.length() * 4 + 1];
        String folded = folded(excerpt, origin);
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                int end = at + word.length() < folded.length() ? origin[at + word.length()] : excerpt.length();
                Arrays.fill(found, origin[at], Math.max(end, origin[at] + 1), true);
            }
        }
        List<ExcerptPart> parts = new ArrayList<>();
        for (int from = 0, to = 1; from < excerpt.length(); from = to++) {
            while (to < excerpt.length() && found[to] == found[from]) {
                to++;
            }
            parts.add(new ExcerptPart(excerpt.substring(from, to), found[from]));
        }
        return parts;
    }

    /** @param origin is filled with where in the text each character of the folded text comes from */
    private static String folded(String text, int[] origin) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String one = Grams.fold(text.substring(i, text.offsetByCodePoints(i, 1)));
            for (int k = 0; k < one.length() && folded.length() < origin.length; k++) {
                origin[folded.length()] = i;
                folded.append(one.charAt(k));
            }
        }
        return folded.toString();
    }

    private static String cut(String note, int from, int to) {
        int start = from > 0 && Character.isLowSurrogate(note.charAt(from)) ? from - 1 : from;
        int end = to < note.length() && Character.isLowSurrogate(note.charAt(to)) ? to + 1 : to;
        return (start > 0 ? "…" : "") + note.substring(start, end) + (end < note.length() ? "…" : "");
    }
}
