package org.zoufang.intake;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write in a cell of any list, and what they mean by it. */
public final class CellWords {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "\\", "无", "空", "null", "NULL");
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");

    private CellWords() {}

    public static boolean saysNothing(String text) {
        return NOTHING.contains(text);
    }

    public static boolean unreadable(String text) {
        return text.indexOf('\uFFFD') >= 0 || SPREADSHEET_ERROR.matcher(text).matches();
    }

    /** Full-width digits and letters as half-width ones. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
