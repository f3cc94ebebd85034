package org.zoufang.shared;

import java.util.List;
import java.util.function.Predicate;
import org.zoufang.contract.RefusalCode;

/** Which of several a person means who types a name into a form: the one of exactly that name, else the only one found. */
public final class Meant {

    private Meant() {}

    /**
     * The one that is meant.
     *
     * @param exact whether one is called exactly so
     * @param none if nothing was found
     * @param several if it cannot be told which
     * @throws Refused on the field with one of the two
     */
    public static <T> T only(
            List<T> found, Predicate<T> exact, String field, String text, RefusalCode none, RefusalCode several) {
        List<T> called = found.stream().filter(exact).toList();
        List<T> meant = called.isEmpty() ? found : called;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw Refused.because(meant.isEmpty() ? none : several, field, text);
    }
}
