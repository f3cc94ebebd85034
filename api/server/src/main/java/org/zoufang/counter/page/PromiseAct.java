package org.zoufang.counter.page;

import java.util.Optional;
import java.util.stream.Stream;

/** What an enterprise can say to a promise that its owner says is fulfilled. */
enum PromiseAct {
    ACKNOWLEDGE("acknowledge", "counter.actAcknowledge", "counter.didAcknowledge"),
    CONTEST("contest", "counter.actContest", "counter.didContest");

    private final String path;
    private final String label;
    private final String done;

    PromiseAct(String path, String label, String done) {
        this.path = path;
        this.label = label;
        this.done = done;
    }

    String path() {
        return path;
    }

    /** The message that names it. */
    String label() {
        return label;
    }

    /** The message for when it was done. */
    String done() {
        return done;
    }

    static Optional<PromiseAct> of(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }
}
