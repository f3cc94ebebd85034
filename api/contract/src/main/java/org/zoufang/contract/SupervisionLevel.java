package org.zoufang.contract;

import java.util.Optional;

/** The colour of a supervision order: how far overdue, or how grave. */
public enum SupervisionLevel {
    /** 蓝. */
    BLUE,
    /** 橙. */
    ORANGE,
    /** 红. */
    RED;

    /** The next graver one; none after red. */
    public Optional<SupervisionLevel> next() {
        return switch (this) {
            case BLUE -> Optional.of(ORANGE);
            case ORANGE -> Optional.of(RED);
            case RED -> Optional.empty();
        };
    }
}
