package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What an operator does with the trail at the machine itself, while the server stands still. */
@ApplicationScoped
public class TrailCommands {

    private static final String KEEP = "keep-trail";

    private final TrailKeeping keeping;

    TrailCommands(TrailKeeping keeping) {
        this.keeping = keeping;
    }

    /** Whether the command is one of the trail's. */
    public boolean knows(String... arguments) {
        return List.of(KEEP).equals(List.of(arguments));
    }

    /**
     * Does now what the server does each night, and returns what to show.
     *
     * @throws IllegalArgumentException if the database's keeper cannot work, with what to do
     */
    public String run() {
        try {
            TrailKeeping.Kept kept = keeping.keep();
            return kept.made() + " months made. Dropped: "
                    + (kept.dropped().isEmpty() ? "none" : String.join(", ", kept.dropped())) + ".";
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + ": " + e.getCause().getMessage(), e);
        }
    }
}
