package org.zoufang.phone.draft;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.phone.pack.SearchWords;

/** The place in a text where a search found something, in one line. */
final class Snippet {

    private static final int BEFORE = 12;
    private static final int LONGEST = 48;
    private static final String MORE = "…";

    private Snippet() {}

    /** @param folded what was searched for, as {@link SearchWords#fold} writes it */
    static String of(String text, String folded) {
        String line = text.trim().replaceAll("\\s+", " ");
        int from = Math.max(0, place(line, folded) - BEFORE);
        from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
        int to = Math.min(line.length(), from + LONGEST);
        to -= to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? 1 : 0;
        return (from > 0 ? MORE : "") + line.substring(from, to) + (to < line.length() ? MORE : "");
    }

    /** Where it stands in the line; its beginning if letters that belong together were found apart. */
    private static int place(String line, String folded) {
        StringBuilder letters = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String plain = SearchWords.fold(new String(Character.toChars(letter)));
            for (int i = 0; i < plain.length(); i++) {
                places.add(at);
            }
            letters.append(plain);
            at += Character.charCount(letter);
        }
        int found = letters.indexOf(folded);
        return found < 0 ? 0 : places.get(found);
    }
}
