package org.zoufang.contract;

import java.util.List;
import java.util.Locale;

/** A state machine's diagram as its page of docs/domain must show it. */
final class StateDiagram {

    private StateDiagram() {}

    /** An arrow of a machine. */
    static String arrow(Enum<?> from, Enum<?> to, String command) {
        return "    %s --> %s : %s%n".formatted(from, to, command);
    }

    /**
     * @param begin the command with which a life begins
     * @param arrows each as {@link #arrow} draws it
     * @param states in their order, the first one first
     */
    static String of(String begin, List<String> arrows, Enum<?>... states) {
        StringBuilder drawn =
                new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> " + states[0] + " : " + begin + "\n");
        arrows.forEach(drawn::append);
        for (Enum<?> state : states) {
            drawn.append("    %s : %s %s%n"
                    .formatted(
                            state,
                            Words.in(Locale.CHINA).of(state),
                            Words.in(Locale.ENGLISH).of(state)));
        }
        return drawn.append("```\n").toString();
    }
}
