package org.zoufang.database;

/** Why the server does not start, in a sentence that says what to do. Shown without a stack trace. */
public final class StartRefusal extends RuntimeException {
    public StartRefusal(String sentence) {
        super(sentence);
    }

    public StartRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
