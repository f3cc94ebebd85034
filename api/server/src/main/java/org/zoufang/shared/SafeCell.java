package org.zoufang.shared;

/** Cells of a CSV that goes to a spreadsheet: what people wrote must never run there as a formula. */
public final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@|\t\r\n＝＋－＠";

    private SafeCell() {}

    /** The text, with an apostrophe before it if a spreadsheet would take it for a formula; null stays null. */
    public static String of(String text) {
        return text != null && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
