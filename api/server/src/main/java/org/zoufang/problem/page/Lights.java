package org.zoufang.problem.page;

import org.zoufang.contract.SupervisionLevel;

/** How a supervision colour looks; its word stands beside it always. */
final class Lights {

    private Lights() {}

    static String tone(SupervisionLevel level) {
        return switch (level) {
            case BLUE -> "info";
            case ORANGE -> "warn";
            case RED -> "bad";
        };
    }
}
