package org.zoufang.enterprise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Spelling;

/**
 * The words under which an enterprise is found from inside its name: bigrams of the characters, pairs of the initials
 * ({@code ^hx}) and the beginning of the pinyin from every syllable on ({@code ~hon}, {@code ~hongx}).
 */
final class NameGrams {

    static final int PINYIN_SHORT = 3;
    static final int PINYIN_LONG = 5;
    private static final String PINYIN = "~";
    private static final String INITIALS = "^";

    private NameGrams() {}

    static Set<String> of(Spelling name, Spelling shortName) {
        Set<String> grams = new LinkedHashSet<>();
        for (Spelling spelling : List.of(name, shortName)) {
            grams.addAll(Grams.of(spelling.text()));
            pairs(spelling.initials(), grams::add);
            for (int start : spelling.syllables()) {
                beginning(spelling.pinyin(), start, PINYIN_SHORT, grams::add);
                beginning(spelling.pinyin(), start, PINYIN_LONG, grams::add);
            }
        }
        return grams;
    }

    /** What a row must have for its initials to contain {@code typed}; empty if that is too short to ask. */
    static Set<String> askInitials(String typed) {
        Set<String> grams = new LinkedHashSet<>();
        pairs(typed, grams::add);
        return grams;
    }

    /** What a row must have for {@code typed} to stand in its pinyin from a syllable on; empty if too short to ask. */
    static Set<String> askPinyin(String typed) {
        Set<String> grams = new LinkedHashSet<>();
        beginning(typed, 0, typed.length() >= PINYIN_LONG ? PINYIN_LONG : PINYIN_SHORT, grams::add);
        return grams;
    }

    private static void pairs(String initials, Consumer<String> add) {
        for (int i = 0; i + 2 <= initials.length(); i++) {
            add.accept(INITIALS + initials.substring(i, i + 2));
        }
    }

    private static void beginning(String pinyin, int start, int length, Consumer<String> add) {
        if (start + length <= pinyin.length()) {
            add.accept(PINYIN + pinyin.substring(start, start + length));
        }
    }
}
