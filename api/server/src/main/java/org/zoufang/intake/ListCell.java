package org.zoufang.intake;

import java.util.regex.Pattern;

/**
 * One cell of a list.
 *
 * @param text its text, tidy: no line breaks, no invisible characters, no space around; never null
 * @param number whether a spreadsheet holds it as a number, which has no more than 15 digits
 */
public record ListCell(String text, boolean number) {

    public static final ListCell EMPTY = new ListCell("", false);

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    public static ListCell text(String raw) {
        return raw == null || raw.isEmpty() ? EMPTY : new ListCell(tidy(raw), false);
    }

    static ListCell number(String raw) {
        return new ListCell(tidy(raw), true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String tidy(String raw) {
        return SPACES.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
