package org.zoufang.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.Words;

/** The words that people write for the terms of an enum: ours in both languages, the term itself, and some more. */
public final class ListTerms<E extends Enum<E>> {

    private final Map<String, E> byWord = new HashMap<>();
    private final String all;

    private ListTerms(Class<E> type, Map<String, E> more) {
        for (E term : type.getEnumConstants()) {
            put(term.name(), term);
            put(Words.in(Locale.SIMPLIFIED_CHINESE).of(term), term);
            put(Words.in(Locale.ENGLISH).of(term), term);
        }
        more.forEach(this::put);
        all = Arrays.stream(type.getEnumConstants())
                .map(Words.in(Locale.SIMPLIFIED_CHINESE)::of)
                .collect(Collectors.joining("、"));
    }

    /** @param more other words that offices use */
    public static <E extends Enum<E>> ListTerms<E> of(Class<E> type, Map<String, E> more) {
        return new ListTerms<>(type, more);
    }

    E of(String written) {
        return byWord.get(ListColumns.bare(written));
    }

    /** Ours, for who wrote another. */
    String all() {
        return all;
    }

    private void put(String word, E term) {
        byWord.put(ListColumns.bare(word), term);
    }
}
