package org.zoufang.shared;

/** Texts as people and devices write them. */
public final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /**
     * What the database can keep: without the character NUL, and with half of a pair of surrogates (a broken emoji, cut
     * by some keyboard) replaced by U+FFFD. Null stays null.
     */
    public static String storable(String text) {
        if (text == null || text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> point != 0).forEach(point -> {
            boolean half = point <= Character.MAX_VALUE && Character.isSurrogate((char) point);
            kept.appendCodePoint(half ? REPLACEMENT : point);
        });
        return kept.toString();
    }
}
