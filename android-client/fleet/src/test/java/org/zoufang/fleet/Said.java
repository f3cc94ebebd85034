package org.zoufang.fleet;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every text that somebody wrote, and those that somebody replaced with his eyes open: that he had on his screen when he
 * wrote another in its place. All others must be there in the end. Each text is written once.
 */
final class Said {

    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private int count;

    /** A sentence that nobody has written before. */
    String next(String sentence, int phone) {
        return sentence + "〔" + phone + "·" + ++count + "〕";
    }

    /** @param shown what the screen showed before, or null */
    void wrote(String text, String shown) {
        written.add(text);
        saw(shown);
    }

    /** Somebody took away what he saw. */
    void saw(String shown) {
        if (shown != null) {
            replaced.add(shown);
        }
    }

    Set<String> mustBeThere() {
        Set<String> all = new LinkedHashSet<>(written);
        all.removeAll(replaced);
        return all;
    }
}
