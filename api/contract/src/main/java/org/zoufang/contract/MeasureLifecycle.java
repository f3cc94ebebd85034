package org.zoufang.contract;

import static org.zoufang.contract.MeasureState.DONE;
import static org.zoufang.contract.MeasureState.DROPPED;
import static org.zoufang.contract.MeasureState.OPEN;

/** Every arrow in the life of a plan's measure, in one place. An arrow that is not here does not exist. */
public enum MeasureLifecycle {
    REPORT("report", OPEN, DONE),
    GIVE_UP("giveUp", OPEN, DROPPED);

    private final String command;
    private final MeasureState from;
    private final MeasureState to;

    MeasureLifecycle(String command, MeasureState from, MeasureState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    public String command() {
        return command;
    }

    public MeasureState from() {
        return from;
    }

    public MeasureState to() {
        return to;
    }

    /** Whether there is an arrow between them. */
    public static boolean leads(MeasureState from, MeasureState to) {
        for (MeasureLifecycle arrow : values()) {
            if (arrow.from == from && arrow.to == to) {
                return true;
            }
        }
        return false;
    }
}
