package org.zoufang.shared;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name and how it is spelled on a Latin keyboard. Where a character has several readings the library's word list
 * decides, else its most frequent reading: a rare reading in a name can come out wrong.
 *
 * @param text the name
 * @param pinyin its pinyin without tones, spaces and punctuation, lower case
 * @param initials the first letter of each syllable
 * @param syllables where in {@code pinyin} each syllable begins
 */
public record Spelling(String text, String pinyin, String initials, List<Integer> syllables) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The spelling of a name; null spells as nothing. */
    public static Spelling of(String name) {
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        List<Integer> syllables = new ArrayList<>();
        String folded = comparable(name);
        for (String syllable : spelled(folded)) {
            // a keyboard has no ü: people type v
            String letters = comparable(syllable).replace('ü', 'v');
            if (!letters.isEmpty()) {
                syllables.add(pinyin.length());
                pinyin.append(letters);
                initials.append(letters.charAt(0));
            }
        }
        return new Spelling(folded, pinyin.toString(), initials.toString(), syllables);
    }

    private static String[] spelled(String folded) {
        return folded.isEmpty()
                ? new String[0]
                : PinyinHelper.toPinyin(folded, PinyinStyleEnum.NORMAL, " ").split(" ");
    }

    /** A name as a search compares it: folded, letters and digits only. */
    public static String comparable(String name) {
        return BETWEEN_WORDS.matcher(Grams.fold(name)).replaceAll("");
    }
}
