package org.zoufang.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A step on a matter as its page offers it: what it is called, and what is asked for it. An enum lists a room's steps. */
public interface PageStep {

    /** The command's verb, as in the API. */
    String command();

    /** The message that names it. */
    String label();

    List<StepField> fields();

    /** The step with this verb. */
    static <S extends Enum<S> & PageStep> Optional<S> of(Class<S> steps, String command) {
        return Stream.of(steps.getEnumConstants())
                .filter(step -> step.command().equals(command))
                .findFirst();
    }
}
