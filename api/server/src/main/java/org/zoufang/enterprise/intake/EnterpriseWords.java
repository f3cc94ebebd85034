package org.zoufang.enterprise.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.intake.CellWords;

/** What people write in a cell, and what they mean by it. */
final class EnterpriseWords {

    private static final Pattern AROUND_CODE = Pattern.compile("^[='\"`‘’“”]+|['\"`‘’“”]+$");
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");

    /** A number of Excel has 15 digits; the rest became 0. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}0{3}");

    private static final List<Map.Entry<SizeClass, String>> SIZES = List.of(
            Map.entry(SizeClass.LARGE, "大"),
            Map.entry(SizeClass.MEDIUM, "中"),
            Map.entry(SizeClass.SMALL, "小"),
            Map.entry(SizeClass.MICRO, "微"));
    private static final Map<String, SizeClass> SIZE_WORDS = sizeWords();
    private static final Set<String> YES = Set.of("是", "有", "1", "Y", "YES", "TRUE", "√", "✓", "重点", "重点企业");
    private static final Set<String> NO = Set.of("否", "0", "N", "NO", "FALSE", "×", "X", "不是", "非重点", "非重点企业");

    private EnterpriseWords() {}

    /** A credit code without what spreadsheets and people put around and between. */
    static String code(String text) {
        String bare = AROUND_CODE.matcher(CellWords.halfWidth(text).strip()).replaceAll("");
        return CellWords.saysNothing(bare) ? "" : CreditCode.tidy(bare);
    }

    /** Whether a code looks as it does after Excel took it for a number. */
    static boolean lostDigits(String code) {
        return EXPONENT.matcher(code).matches() || ROUNDED.matcher(code).matches();
    }

    /** Null if the word is unknown. */
    static SizeClass sizeClass(String text) {
        return text == null ? null : SIZE_WORDS.get(CellWords.halfWidth(text));
    }

    /** Null if the word is unknown. */
    static Boolean yesOrNo(String text) {
        String word = text == null ? "" : CellWords.halfWidth(text).toUpperCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : null;
    }

    private static Map<String, SizeClass> sizeWords() {
        Map<String, SizeClass> words = new HashMap<>();
        for (Map.Entry<SizeClass, String> size : SIZES) {
            for (String ending : List.of("", "型", "型企业", "企业", "型单位")) {
                words.put(size.getValue() + ending, size.getKey());
            }
        }
        return words;
    }
}
