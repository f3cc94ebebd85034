package org.zoufang.enterprise;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and how it is spelled on a Latin keyboard. Where a character has several readings the library's word list
 * decides, else its most frequent reading: a rare reading in a name can come out wrong.
 *
 * @param text the name
 * @param pinyin its pinyin without tones, spaces and punctuation, lower case
 * @param initials the first letter of each syllable
 * @param syllables where in {@code pinyin} each syllable begins
 */
record Spelling(String text, String pinyin, String initials, List<Integer> syllables) {

    /** The spelling of a name; null spells as nothing. */
    static Spelling of(String name) {
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        List<Integer> syllables = new ArrayList<>();
        String folded = SearchTerms.comparable(name);
        for (String syllable : spelled(folded)) {
            // a keyboard has no ü: people type v
            String letters = SearchTerms.comparable(syllable).replace('ü', 'v');
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
}
