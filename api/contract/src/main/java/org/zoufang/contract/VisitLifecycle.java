package org.zoufang.contract;

import static org.zoufang.contract.VisitState.ACCEPTED;
import static org.zoufang.contract.VisitState.COLLECTING;
import static org.zoufang.contract.VisitState.DRAFT;
import static org.zoufang.contract.VisitState.ENDED;
import static org.zoufang.contract.VisitState.ON_SITE;
import static org.zoufang.contract.VisitState.RETURNED;
import static org.zoufang.contract.VisitState.SUBMITTED;

import java.util.Optional;

/** Every arrow in the life of a visit, in one place. An arrow that is not here does not exist. */
public enum VisitLifecycle {
    ARRIVE("arrive", DRAFT, ON_SITE),
    END("end", ON_SITE, ENDED),
    CLOSE_NOTES("closeNotes", ENDED, COLLECTING),
    CLOSE_MORE_NOTES("closeNotes", COLLECTING, COLLECTING),
    CLOSE_NOTES_AGAIN("closeNotes", RETURNED, COLLECTING),
    WAIVE_BEFORE_FIRST("waive", ENDED, COLLECTING),
    WAIVE("waive", COLLECTING, COLLECTING),
    SUBMIT("submit", COLLECTING, SUBMITTED),
    ACCEPT("accept", SUBMITTED, ACCEPTED),
    RETURN("return", SUBMITTED, RETURNED);

    private final String command;
    private final VisitState from;
    private final VisitState to;

    VisitLifecycle(String command, VisitState from, VisitState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code visitArrive} is {@code arrive}. */
    public String command() {
        return command;
    }

    public VisitState from() {
        return from;
    }

    public VisitState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<VisitState> after(VisitState state, String command) {
        for (VisitLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }

    /** Whether notes, photos and facts of a visit in {@code state} may still change. */
    public static boolean isOpen(VisitState state) {
        return state != SUBMITTED && state != ACCEPTED;
    }
}
